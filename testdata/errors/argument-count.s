#define TWO(a, b) MOVQ a, b
TEXT ·f(SB), 4, $0-0
	TWO(AX)
	TWO(AX, BX, CX)
	RET
