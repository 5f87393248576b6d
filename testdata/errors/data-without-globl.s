DATA ·a+0(SB)/8, $1
TEXT ·f(SB), 4, $0-0
	RET
