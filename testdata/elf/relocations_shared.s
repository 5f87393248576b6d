//# flags: -shared
TEXT ·f(SB), 0, $16-0
	MOVQ TLS, CX
	MOVQ 0(CX)(TLS*1), AX
	CALL ·g(SB)
	MOVQ ·v(SB), AX
	RET
