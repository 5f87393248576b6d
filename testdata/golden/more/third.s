TEXT ·third(SB), 0, $8-0
	CALL ·a(SB)
	MOVQ ·tail(SB), AX
	ADDSD $(0.25), X0
	RET
