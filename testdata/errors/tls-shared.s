//# flags: -shared
TEXT ·f(SB), 4, $0-0
	ADDQ (TLS), AX
	MOVQ AX, (TLS)
	LEAQ (TLS), AX
	RET
