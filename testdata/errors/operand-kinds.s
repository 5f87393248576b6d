TEXT ·f(SB), 4, $0
	MOVQ AX(SB), BX
	MOVQ.Z AX, BX
	ADDQ.BCST AX, BX
	CALL ·g(SB), ·h(SB)
again:
	MOVQ again, AX
	ADJSP AX
	ADJSP $0x7fffffffff
	MOVQ (X0)(AX*1), BX
	MOVQ (AX)(X0*1), BX
	MOVQ *AX, BX
	RET
