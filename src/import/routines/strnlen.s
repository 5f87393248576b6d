TEXT strnlen<>(SB), NOSPLIT|NOFRAME, $0
	XORL AX, AX

next:
	CMPQ AX, SI
	JEQ  done
	CMPB (DI)(AX*1), $0
	JEQ  done
	INCQ AX
	JMP  next

done:
	RET
