#define M(a) MOVQ a, AX
TEXT ·f(SB), 4, $0-0
	M(BX
	RET
