TEXT Â·f(SB), 4, $0-0
	MOVQ AX, ÿþ
	RET
