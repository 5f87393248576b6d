#define ROUND(a, b) \
	ADDQ a, b; \
	MOVQ b, a \
	NOP
ROUND(AX, BX)
loop:	ROUND(CX, DX)
//= dir/case.s:5 ADDQ name AX, name BX
//= dir/case.s:5 MOVQ name BX, name AX
//= dir/case.s:5 NOP
//= dir/case.s:6 loop:
//= dir/case.s:6 ADDQ name CX, name DX
//= dir/case.s:6 MOVQ name DX, name CX
//= dir/case.s:6 NOP
