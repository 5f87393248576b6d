TEXT strncmp<>(SB), NOSPLIT|NOFRAME, $0
next:
	TESTQ   DX, DX
	JEQ     same
	MOVBLZX (DI), AX
	MOVBLZX (SI), CX
	CMPL    AX, CX
	JNE     other
	INCQ    DI
	INCQ    SI
	DECQ    DX
	TESTL   AX, AX
	JNE     next

same:
	XORL AX, AX
	RET

other:
	SUBL CX, AX
	RET
