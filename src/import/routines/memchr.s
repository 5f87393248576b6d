TEXT memchr<>(SB), NOSPLIT|NOFRAME, $0
	XORL AX, AX

next:
	TESTQ   DX, DX
	JEQ     done
	MOVBLZX (DI), CX
	CMPB    CX, SI
	JEQ     found
	INCQ    DI
	DECQ    DX
	JMP     next

found:
	MOVQ DI, AX

done:
	RET
