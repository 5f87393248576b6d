#define ADD(a, b) ADDQ a, b
ADD(AX)
ADD(AX, BX, CX)
NOP
ADD(AX, BX
NOP
TEXT f(SB), $0
//= dir/case.s:4 NOP
//= dir/case.s:6 NOP
//= dir/case.s:7 TEXT mem f+0(SB), size 0
//= 2:1 `ADD(AX)`: expected 2 macro arguments, found 1 [argument-count]
//=     1:9 `ADD`: defined here
//= 3:1 `ADD(AX, BX, CX)`: expected 2 macro arguments, found 3 [argument-count]
//=     1:9 `ADD`: defined here
//= 5:1 `ADD`: missing `)` after the arguments of this macro [unterminated-arguments]
//=     5:4 `(`: opened here
