//# flags: -dynlink
TEXT ·f(SB), 4, $0-0
	LEAQ ·v(SB), BX, AX
	MOVQ $·v+8(SB), BX, AX
	RET
