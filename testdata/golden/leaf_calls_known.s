TEXT ·a(SB), 0, $8-0
	CALL runtime·panicdivide(SB)
	RET

TEXT ·b(SB), 0, $8-0
	CALL runtime·panicIndex(SB)
	RET

TEXT ·c(SB), 0, $0-0
	CALL runtime·panicshift(SB)
	RET

TEXT ·d(SB), 0, $0-0
	CALL runtime·panicwrap(SB)
	RET

TEXT ·e(SB), 0, $8-0
	CALL runtime·duffzero(SB)
	RET

TEXT ·f(SB), 0, $8-0
	CALL runtime·duffcopy(SB)
	RET

TEXT ·g(SB), 0, $8-0
	CALL runtime·sigpanic(SB)
	RET

TEXT ·h(SB), 0, $0-0
	CALL runtime·duffzero+16(SB)
	RET

TEXT ·i(SB), 0, $0-0
	JMP runtime·panicdivide(SB)
