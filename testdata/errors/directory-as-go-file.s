//# flags: --go-files more
TEXT ·f(SB), 4, $0-0
	RET
