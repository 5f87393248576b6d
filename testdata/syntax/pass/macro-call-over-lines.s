#define ADD(a, b) ADDQ a, b
ADD(AX,
	BX)
ADD( /* comment
  over lines */ CX, DX)
ADD(R8, \
	R9)
NOP
//= dir/case.s:3 ADDQ name AX, name BX
//= dir/case.s:5 ADDQ name CX, name DX
//= dir/case.s:7 ADDQ name R8, name R9
//= dir/case.s:8 NOP
