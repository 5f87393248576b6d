// The same function once more.
TEXT ·f(SB), 4, $8-0
	RET
