//# flags: -D 1A=2
TEXT ·f(SB), 4, $0-0
	RET
