TEXT ·f(SB), 4, $0-0
	MOVQ $'a, AX
	RET
