//# flags: -e
TEXT ·f(SB), 4, $0
	CALL runtime·g(SB)
	RET
