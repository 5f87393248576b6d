// What follows a TEXT that is refused is checked all the same, and its name is taken.
TEXT ·frame(SB), 4, $AX-8
	MOVQ AX, (SI)(DI)
	JMP nowhere
	RET

TEXT ·frame(SB), 4, $0-8
	ADDQ X0, AX
	RET

TEXT ·flags(SB), AX, $0-8
	NOSUCH AX
	MOVQ AX, 4(DI)(SP*1)
	RET

TEXT f+8(SB), 4, $0
here:
	JMP here
	ADDB AX, X0
	RET

TEXT ·one(SB)
	MOVL $1, K1
	RET
