#define M(a, a) MOVQ a, a
#define N(a, $) MOVQ a, a
#define O(a b) X
#define P(a
TEXT ·f(SB), 4, $0-0
	RET
