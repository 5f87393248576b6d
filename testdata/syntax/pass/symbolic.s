MOVQ x+8(FP), AX
MOVQ tmp-8(SP), AX
MOVQ ·x(SB), AX
MOVQ runtime∕debug·x<>+4(SB), AX
CALL f<ABIInternal>(SB)
MOVQ x-64(SP)(BX*8), AX
MOVQ x(SB)(AX)(BX*2), CX
MOVQ $sym+8(SB), AX
CALL *sym(SB)
//= dir/case.s:1 MOVQ mem x+8(FP), name AX
//= dir/case.s:2 MOVQ mem tmp-8(SP), name AX
//= dir/case.s:3 MOVQ mem .x+0(SB), name AX
//= dir/case.s:4 MOVQ mem runtime/debug.x<>+4(SB), name AX
//= dir/case.s:5 CALL mem f<ABIInternal>+0(SB)
//= dir/case.s:6 MOVQ mem x-64(SP)(BX*8), name AX
//= dir/case.s:7 MOVQ mem x+0(SB)(AX)(BX*2), name CX
//= dir/case.s:8 MOVQ mem $sym+8(SB), name AX
//= dir/case.s:9 CALL mem *sym+0(SB)
