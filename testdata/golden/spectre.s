//# flags: -spectre=all
TEXT ·a(SB), 4, $8-0
	CALL AX
	CALL R11
	JMP DX
	JMP R9
	CALL ·b(SB)
	RET
