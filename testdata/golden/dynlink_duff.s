//# flags: -dynlink
TEXT ·a(SB), 0, $16-0
	CALL runtime·duffzero(SB)
	RET

TEXT ·b(SB), 0, $16-0
	CALL runtime·panicdivide(SB)
	RET
