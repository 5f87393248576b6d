TEXT ·a(SB), 4, $0
TEXT ·b(SB), 0, $16-8
TEXT ·c(SB), 4, $0-0
	RET
TEXT ·d(SB), 0, $4096-0
