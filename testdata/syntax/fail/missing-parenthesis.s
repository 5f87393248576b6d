MOVQ 8(AX, BX
MOVQ x+8(FP, BX
MOVQ $(1+2, BX
MOVQ 8AX), BX
//= 1:8 `AX`: missing `)` before `,` [missing-parenthesis]
//=     1:7 `(`: opened here
//=     fix 1:10: ")": insert `)`
//= 2:10 `FP`: missing `)` before `,` [missing-parenthesis]
//=     2:9 `(`: opened here
//=     fix 2:12: ")": insert `)`
//= 3:10 `2`: missing `)` before `,` [missing-parenthesis]
//=     3:7 `(`: opened here
//=     fix 3:11: ")": insert `)`
//= 4:7 `AX`: unexpected `AX` [unexpected-token]
//=     4:7 `AX`: expected `,` or the end of the line
//=     fix 4:7: ",": insert a comma
