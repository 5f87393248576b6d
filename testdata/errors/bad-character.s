TEXT ·f(SB), 4, $0-0
	MOVQ $'ab', AX
	MOVQ $'', AX
	RET
