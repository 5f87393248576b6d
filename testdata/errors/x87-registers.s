//# flags: -e
TEXT ·f(SB), 4, $0
	FADDD ST1, ST0
	FADDD ST, F1
	RET
