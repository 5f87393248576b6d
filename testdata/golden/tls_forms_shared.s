//# flags: -shared
TEXT ·a(SB), 4, $0-0
	MOVQ TLS, CX
	MOVQ 0(CX)(TLS*1), AX
	MOVQ TLS, R15
	MOVQ AX, 8(R15)(TLS*1)
	CMPQ 0(CX)(TLS*1), SP
	RET
