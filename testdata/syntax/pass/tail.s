MOVQ (AX)(BX), CX
MOVQ (AX)(BX*4), CX
MOVQ (BX*8), CX
MOVQ 8(AX)(BX*1), CX
//= dir/case.s:1 MOVQ mem 0(AX)(BX*0), name CX
//= dir/case.s:2 MOVQ mem 0(AX)(BX*4), name CX
//= dir/case.s:3 MOVQ mem 0(BX*8), name CX
//= dir/case.s:4 MOVQ mem 8(AX)(BX*1), name CX
