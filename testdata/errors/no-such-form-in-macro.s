#define M(a, b) ADDQ a, b
TEXT ·f(SB), 4, $0-0
	M((AX), (BX))
	RET
