NOP
MOVQ AX, BX
//= dir/case.s:1 NOP
//= dir/case.s:2 MOVQ name AX, name BX
