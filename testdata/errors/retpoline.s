//# flags: -spectre=ret
TEXT ·f(SB), 4, $0-0
	CALL (AX)
	JMP 8(BX)
	RET
