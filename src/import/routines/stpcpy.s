TEXT stpcpy<>(SB), NOSPLIT|NOFRAME, $0
	MOVQ DI, AX

next:
	MOVBLZX (SI), CX
	MOVB    CX, (AX)
	TESTL   CX, CX
	JEQ     done
	INCQ    SI
	INCQ    AX
	JMP     next

done:
	RET
