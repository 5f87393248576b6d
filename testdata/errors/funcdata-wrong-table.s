TEXT ·f(SB), 4, $0-8
	FUNCDATA $1, go_args_stackmap(SB)
	RET
