TEXT ·f(SB), 4, $0-0
	MOVQ #5, AX
	RET # done
