MOVQ x+8*2-1(SB), AX
MOVQ x-(4+4)(SP), AX
MOVQ x+-8(SP), AX
//= dir/case.s:1 MOVQ mem x+15(SB), name AX
//= dir/case.s:2 MOVQ mem x-8(SP), name AX
//= dir/case.s:3 MOVQ mem x-8(SP), name AX
