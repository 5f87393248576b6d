MOVQ AX, 8
MOVQ 8(AX), BX
MOVQ (AX), 2(PC)
V4FMADDPS (AX), [Z0-Z3], K1, Z4
JMP f<>
JMP label+4
JMP f<>+4
MOVQ AX(SB), BX
//= dir/case.s:1 MOVQ name AX, int 8
//= dir/case.s:2 MOVQ mem 8(AX), name BX
//= dir/case.s:3 MOVQ mem 0(AX), mem 2(PC)
//= dir/case.s:4 V4FMADDPS mem 0(AX), list [Z0-Z3], name K1, name Z4
//= dir/case.s:5 JMP mem f<>+0
//= dir/case.s:6 JMP mem label+4
//= dir/case.s:7 JMP mem f<>+4
//= dir/case.s:8 MOVQ mem AX+0(SB), name BX
