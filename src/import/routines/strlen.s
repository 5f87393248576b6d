TEXT strlen<>(SB), NOSPLIT|NOFRAME, $0
	XORL AX, AX

next:
	CMPB (DI)(AX*1), $0
	JEQ  done
	INCQ AX
	JMP  next

done:
	RET
