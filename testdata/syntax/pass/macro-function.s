#define ADD(a, b) ADDQ a, b
#define TWICE(x) ADD(x, x); ADD(x, x)
#define NONE() NOP
#define BARE(x) x
ADD(AX, BX)
ADD($(1+2), 8(AX)(BX*2))
TWICE(CX)
NONE()
MOVQ BARE(SB), AX
JMP ADD
//= dir/case.s:5 ADDQ name AX, name BX
//= dir/case.s:6 ADDQ int $3, mem 8(AX)(BX*2)
//= dir/case.s:7 ADDQ name CX, name CX
//= dir/case.s:7 ADDQ name CX, name CX
//= dir/case.s:8 NOP
//= dir/case.s:9 MOVQ name SB, name AX
//= dir/case.s:10 JMP name ADD
