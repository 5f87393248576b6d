TEXT ·f(SB), 4, $0-0
	JEQ ·g(SB)
	JMP $5
	CALL one
	one:
	JMP *·v(SB)
	CALL x+0(FP)
	CALL 2(PC)
	LOOP ·g(SB)
	JEQ AX
	CALL
	JMP
	JMP AX, BX
	RET
