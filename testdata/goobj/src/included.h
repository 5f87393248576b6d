TEXT ·included(SB), NOSPLIT, $0
	MOVQ $77, AX
	RET
