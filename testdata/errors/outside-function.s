	MOVQ AX, BX
label:
	RET
TEXT ·f(SB), 4, $0-0
	RET
