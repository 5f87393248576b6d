MOVQ (AX)(BX*3), CX
MOVQ (BX*0x8), CX
MOVQ (BX*CX), CX
MOVQ (AX+BX), CX
MOVQ (AX, BX), CX
MOVQ (AX)(BX)(CX), DX
MOVQ (AX*2)(BX), DX
MOVQ (AX
MOVQ 8(AX, BX
MOVQ (), AX
//= 1:14 `3`: the scale of an index must be 1, 2, 4 or 8 [bad-scale]
//= 2:10 `0x8`: the scale of an index must be 1, 2, 4 or 8 [bad-scale]
//= 3:10 `CX`: the scale of an index must be 1, 2, 4 or 8 [bad-scale]
//= 4:9 `+`: unexpected `+` [unexpected-token]
//=     4:9 `+`: only one register can be in these parentheses
//=     help: write `8(AX)(CX*4)` for `AX + CX*4 + 8`
//= 5:7 `AX`: missing `)` before `,` [missing-parenthesis]
//=     5:6 `(`: opened here
//=     fix 5:9: ")": insert `)`
//= 6:14 `(`: an address has at most a base and an index [bad-address]
//= 7:12 `(`: an address has at most a base and an index [bad-address]
//= 8:7 `AX`: missing `)` before end of line [missing-parenthesis]
//=     8:6 `(`: opened here
//=     fix 8:9: ")": insert `)`
//= 9:8 `AX`: missing `)` before `,` [missing-parenthesis]
//=     9:7 `(`: opened here
//=     fix 9:10: ")": insert `)`
//= 10:7 `)`: unexpected `)` [unexpected-token]
//=     10:7 `)`: expected `(`, `+`, `-`, `~`, a character, a name or a number
