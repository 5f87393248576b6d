TEXT ·f(SB), 4, $0-0
	MOVQ 5, AX
	MOVQ 1.5, X0
	MOVQ "abc", AX
	ADDQ -8, SP
	MOVQ foo+8, AX
	RET
