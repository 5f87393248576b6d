//# flags: --error-format short
#define M(a) FOOQ a
TEXT ·f(SB), 4, $0-0
	M(AX)
l:
	NOP
l:
	RET
