//# flags: -e
#define SUM(a, 1) ADDQ a, b
#define TWICE(a, a) ADDQ a, a
TEXT ·f(SB), 4, $0
	SUM(AX, BX)
	TWICE(AX)
	RET
