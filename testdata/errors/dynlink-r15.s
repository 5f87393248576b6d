//# flags: -dynlink
TEXT ·f(SB), 4, $0-0
	MOVQ $1, R15
	MOVQ ·v(SB), AX
	ADDQ R15, BX
	RET
