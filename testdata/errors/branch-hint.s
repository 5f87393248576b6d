TEXT ·f(SB), 4, $0-0
again:
	JNE $2, again
	JNE $-1, again
	JNE AX, again
	JNE 1(AX), again
	JMP $1, again
	LOOP $1, again
	JCXZQ $0, again
	XBEGIN $1, again
	CALL $1, f(SB)
	RET
