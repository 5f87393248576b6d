TEXT ·f(SB), 4, $0-0
	SQRTSD $(1.5), X1
	ADDQ $·v(SB), AX
	MOVQ $AX, BX
	MOVQ $"abc", AX
	MOVQ $8-16, AX
	MOVQ ·v(SB)/8, AX
	MOVQ $·v(SB), 8(AX)
	RET
