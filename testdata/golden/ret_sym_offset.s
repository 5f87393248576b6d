TEXT ·a(SB), 4, $16-0
	RET ·b+4(SB)
