TEXT strcmp<>(SB), NOSPLIT|NOFRAME, $0
next:
	MOVBLZX (DI), AX
	MOVBLZX (SI), CX
	TESTL   AX, AX
	JEQ     done
	INCQ    DI
	INCQ    SI
	CMPL    AX, CX
	JEQ     next

done:
	SUBL CX, AX
	RET
