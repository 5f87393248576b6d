TEXT ·f(SB), 4, $0-0
	one:
	NOP
	one:
	RET
