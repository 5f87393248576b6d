// An operand that is a macro stands where it is used, so that operands can be swapped.
#define DST DI
#define FIELD(n) 8*n(SI)
#define FOUR $4
TEXT ·f(SB), $0
	MOVQ DST, $5
	ADDQ FIELD(2), FOUR
	SHLQ DST, FOUR
	RET
