MOVQ x 8(SB), AX
MOVQ x~8(SB), AX
MOVQ x(8)(SB), AX
MOVQ x*8(SB), AX
MOVQ x'a'(SB), AX
//= 1:9 `(`: unexpected `(` [unexpected-token]
//= 2:7 `~`: an offset after a symbol must start with `+` or `-` [offset-sign]
//=     fix 2:7: "+": insert `+`
//= 3:7 `(`: an offset after a symbol must start with `+` or `-` [offset-sign]
//=     fix 3:7: "+": insert `+`
//= 4:7 `*`: unexpected `*` [unexpected-token]
//= 5:7 `'a'`: an offset after a symbol must start with `+` or `-` [offset-sign]
//=     fix 5:7: "+": insert `+`
