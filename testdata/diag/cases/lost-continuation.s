TEXT ·f(SB), 4, $0-0
#define SUM(x) MOVQ x, AX; // first \
	ADDQ AX, BX
	SUM(CX)
	RET
