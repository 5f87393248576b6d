//# flags: -e
TEXT ·f(SB), 4, $0
1:	DECQ AX
	JNE 1b
	JMP 22f
22:
	RET
