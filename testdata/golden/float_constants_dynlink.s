//# flags: -dynlink
TEXT ·a(SB), 4, $0-0
	MOVSD $(0.5), X0
	ADDSS $(0.5), X1
	RET
