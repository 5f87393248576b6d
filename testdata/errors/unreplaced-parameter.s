#define M(s·) MOVQ s·, BX
TEXT ·f(SB), 4, $0-0
	M(DX)
	RET
