//# flags: -spectre=index
TEXT ·a(SB), 4, $8-0
	CALL AX
	RET
