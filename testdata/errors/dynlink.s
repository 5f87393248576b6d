// flags: -dynlink
TEXT ·f(SB), 4, $0-0
	MOVQ ·v(SB), R15
	VPERMI2B ·v(SB), X1, X2
	RET
