//# flags: -o $TMP/no/out.o
TEXT ·f(SB), 4, $0-0
	RET
