//# files: -
TEXT ·f(SB), 4, $0-0
	FOO
	RET
