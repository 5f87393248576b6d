// Functions that eight threads call at once.

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

// func through(p *int, x, y int) (sum, difference int)
TEXT ·through(SB), 0, $40-40
	MOVQ p+0(FP), AX
	MOVQ AX, 0(SP)
	MOVQ x+8(FP), AX
	MOVQ AX, 8(SP)
	MOVQ y+16(FP), AX
	MOVQ AX, 16(SP)
	CALL ·back(SB)
	MOVQ 24(SP), AX
	MOVQ AX, sum+24(FP)
	MOVQ 32(SP), AX
	MOVQ AX, difference+32(FP)
	RET
