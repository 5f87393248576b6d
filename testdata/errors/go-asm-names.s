TEXT ·f(SB), 4, $0
	MOVQ T_b(AX), BX
	MOVQ $T_b(AX), BX
	MOVQ $const_Lim, AX
	ADDQ $T__size, AX
	MOVQ $sizeof(T), AX
	MOVQ foo_bar, AX
	RET
