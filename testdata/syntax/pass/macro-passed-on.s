#define CALLIT(f, x) f(x)
#define INNER(y) MOVQ y, AX
CALLIT(INNER, 8(SP))
//= dir/case.s:3 MOVQ mem 8(SP), name AX
