TEXT ·a(SB), 4, $0-0
	MOVQ AX, BX
#line 50 "gen.s"
	MOVQ BX, CX
	RET
TEXT ·b(SB), 0, $16-0
	CALL ·a(SB)
	RET
