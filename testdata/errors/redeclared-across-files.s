//# files: redeclared-across-files.s more/again.s
TEXT ·f(SB), 4, $0-0
	RET
