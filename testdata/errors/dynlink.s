//# flags: -dynlink
TEXT ·f(SB), 4, $0-0
	CMPQ AX, $·v(SB)
	PUSHQ $·v(SB)
	MOVQ $·v(SB), ·w(SB)
	RET
