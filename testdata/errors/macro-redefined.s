#define A 1
#define A 2
TEXT ·f(SB), 4, $0-0
	RET
