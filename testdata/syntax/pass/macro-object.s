#define SIZE 8
#define EMPTY
#define BOTH MOVQ AX, BX; ADDQ $SIZE, BX
X $SIZE EMPTY
BOTH
#undef SIZE
#define SIZE 16
X $SIZE
//= dir/case.s:4 X int $8
//= dir/case.s:5 MOVQ name AX, name BX
//= dir/case.s:5 ADDQ int $8, name BX
//= dir/case.s:8 X int $16
