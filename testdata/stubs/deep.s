// A function that calls itself, and checks the stack each time.

// func deep(n int) int
TEXT ·deep(SB), 0, $1000-16
	MOVQ  n+0(FP), AX
	TESTQ AX, AX
	JEQ   done
	DECQ  AX
	MOVQ  AX, 0(SP)
	CALL  ·deep(SB)
	MOVQ  8(SP), AX
	INCQ  AX

done:
	MOVQ AX, ret+8(FP)
	RET
