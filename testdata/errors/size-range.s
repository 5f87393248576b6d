TEXT ·f(SB), 4, $0-0
	MOVQ ·v(SB)/8, AX
	RET
