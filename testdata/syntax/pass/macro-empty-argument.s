// Without an argument the parameter's name stays, as in Go.
#define OP(op, x) op x
OP(NOP, )
//= dir/case.s:3 NOP name x
