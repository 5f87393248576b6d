TEXT ·f(SB), 4, $0-0
	MOVQ $0x, AX
	MOVQ $08, AX
	MOVQ $0b12, AX
	MOVQ $1__0, AX
	MOVSD $(1e), X0
	MOVSD $(0x1.8), X0
	MOVSD $(0b1.1), X0
	MOVQ $12abc, AX
	RET
