#define A B
#define B A
#define F(x) F(x)
TEXT ·f(SB), 4, $0-0
	A
	F(1)
	RET
