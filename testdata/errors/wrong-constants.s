TEXT ·f(SB), 4, $0
	MOVQ AX, $·x(SB)
	MOVQ $1e3, AX
	MOVQ $1.5, X0
	MOVQ #5, AX
	MOVQ AX, BX # c
	RET
