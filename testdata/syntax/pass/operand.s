JMP *AX
JMP *8(AX)
MOVQ $x(SB), AX
MOVQ $-1.5, X0
BYTE $"a\n"
MOVQ $AX, BX
//= dir/case.s:1 JMP name *AX
//= dir/case.s:2 JMP mem *8(AX)
//= dir/case.s:3 MOVQ mem $x+0(SB), name AX
//= dir/case.s:4 MOVQ float -1.5, name X0
//= dir/case.s:5 BYTE string "a\\n"
//= dir/case.s:6 MOVQ name $AX, name BX
