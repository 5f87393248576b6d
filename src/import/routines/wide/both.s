	TESTQ R8, R8
	JEQ   done
	MOVQ  R10, (R8)
	MOVQ  R11, 8(R8)

done:
	RET
