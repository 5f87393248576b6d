#define ONE(a) MOVQ a, BX; MOVQ BX, a
#define NEST(a, b) ONE(a); \
	ONE(b); \
	INCQ a
#define EMPTY
#define CALLIT(f) CALL f(SB)
TEXT ·a(SB), 4, $8-0
	ONE(AX); ONE(CX)
	NEST(SI, DI)
	EMPTY
	CALLIT(·x) ; EMPTY ; RET
#undef ONE
#define ONE(a) DECQ a
	ONE(AX)
	NEST(R8, (R9))
	RET
