TEXT other·f(SB), 4, $0-0
	CALL third·g(SB)
	MOVQ other·v(SB), AX
	RET

TEXT ·own(SB), 4, $0-0
	CALL main·own(SB)
	RET

TEXT plain(SB), 4, $0-8
	CALL other·f(SB)
	RET
