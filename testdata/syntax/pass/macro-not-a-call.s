#define PAREN (x)
#define F(x) x
X PAREN
CALL F
F (NOP)
//= dir/case.s:3 X mem 0(x)
//= dir/case.s:4 CALL name F
//= dir/case.s:5 NOP
