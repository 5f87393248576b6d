//# files: no_such_file.s
TEXT ·f(SB), 4, $0-0
	RET
