TEXT ·f(SB), 4, $0-0
	MOVQ $(1/0), AX
	MOVQ $(1%0), AX
	RET
