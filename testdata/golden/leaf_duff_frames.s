TEXT ·f0(SB), 0, $0-0
	CALL runtime·duffzero(SB)
	RET

TEXT ·f8(SB), 0, $8-0
	CALL runtime·duffzero(SB)
	RET

TEXT ·f64(SB), 0, $64-0
	CALL runtime·duffzero(SB)
	RET

TEXT ·f112(SB), 0, $112-0
	CALL runtime·duffzero(SB)
	RET

TEXT ·f120(SB), 0, $120-0
	CALL runtime·duffzero(SB)
	RET

TEXT ·f128(SB), 0, $128-0
	CALL runtime·duffzero(SB)
	RET
