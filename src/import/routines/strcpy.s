TEXT strcpy<>(SB), NOSPLIT|NOFRAME, $0
	MOVQ DI, AX
	XORL CX, CX

next:
	MOVBLZX (SI)(CX*1), DX
	MOVB    DX, (DI)(CX*1)
	INCQ    CX
	TESTL   DX, DX
	JNE     next
	RET
