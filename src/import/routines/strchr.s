TEXT strchr<>(SB), NOSPLIT|NOFRAME, $0
next:
	MOVBLZX (DI), CX
	CMPB    CX, SI
	JEQ     found
	INCQ    DI
	TESTL   CX, CX
	JNE     next
	XORL    AX, AX
	RET

found:
	MOVQ DI, AX
	RET
