#define TWO NOP; NOP
#define CALL2(x) x
/* two
lines */ NOP
CALL2(NOP
)
TWO
//= dir/case.s:4 NOP
//= dir/case.s:6 NOP
//= dir/case.s:7 NOP
//= dir/case.s:7 NOP
