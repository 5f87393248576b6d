//# flags: -dynlink
TEXT ·a(SB), 4, $0-0
	MOVQ $1, R15
	ADDQ R15, AX
	MOVQ ·v(SB), AX
	RET
