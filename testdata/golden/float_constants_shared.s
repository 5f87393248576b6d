//# flags: -shared
TEXT ·a(SB), 4, $0-0
	MOVSD $(0.5), X0
	ADDSS $(0.5), X1
	MOVSD $(0.5), X2
	MOVSD $(2.0), X3
	RET

TEXT ·b(SB), 4, $0-0
	MOVSD $(0.5), X0
	MOVSS $(3.0), X0
	RET
