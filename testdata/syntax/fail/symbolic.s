MOVQ x(, AX
MOVQ x(SB, AX
MOVQ x(8), AX
MOVQ x+8(FP)), AX
MOVQ x+8FP), AX
MOVQ x(SB) BX
//= 1:8 `,`: unexpected `,` [unexpected-token]
//=     1:8 `,`: expected `(`, `+`, `-`, `~`, a character, a name or a number
//= 2:8 `SB`: missing `)` before `,` [missing-parenthesis]
//=     2:7 `(`: opened here
//=     fix 2:10: ")": insert `)`
//= 3:7 `(`: an offset after a symbol must start with `+` or `-` [offset-sign]
//=     fix 3:7: "+": insert `+`
//= 4:13 `)`: unexpected `)` [unexpected-token]
//=     4:13 `)`: no matching `(`
//=     fix 4:13 `)`: "": remove the parenthesis
//= 5:9 `FP`: unexpected `FP` [unexpected-token]
//=     5:9 `FP`: expected `,` or the end of the line
//=     fix 5:9: ",": insert a comma
//= 6:12 `BX`: unexpected `BX` [unexpected-token]
//=     6:12 `BX`: expected `,` or the end of the line
//=     fix 6:11: ",": insert a comma
