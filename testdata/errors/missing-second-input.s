//# files: missing-second-input.s nowhere/x.s
TEXT ·f(SB), 4, $0-0
	RET
