//# flags: -p runtime
TEXT ·a(SB), 4, $0-0
	MOVQ g, AX
	MOVQ (g), BX
	MOVQ 8(g)(CX*1), BX
	MOVQ R14, g
	MOVB AL, BL
	MOVB AH, CH
	RET
