TEXT ·f(SB), 4, $0-0
	MOVQ x~8(FP), AX
	RET
