//# flags: -p runtime
TEXT ·f<ABIInternal>(SB), 0, $8-0
	CALL ·g(SB)
	RET
