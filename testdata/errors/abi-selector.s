TEXT ·f(SB), 4, $0-0
	CALL ·g<ABIInternal>(SB)
	RET
