#include "textflag.h"

// func sum(a, b int) (s int)
TEXT ·sum(SB), NOSPLIT, $0-24
	MOVQ a+0(FP), AX
	ADDQ b+8(FP), AX
	MOVQ AX, s+16(FP)
	RET

// func sumSquare(a, b int) (r int)
TEXT ·sumSquare(SB), 0, $48-24
	MOVQ a+0(FP), AX
	IMULQ AX, AX
	MOVQ AX, sqa-16(SP)
	MOVQ b+8(FP), CX
	IMULQ CX, CX
	MOVQ CX, sqb-24(SP)
	MOVQ AX, 0(SP)
	MOVQ CX, 8(SP)
	CALL ·sum(SB)
	MOVQ 16(SP), AX
	MOVQ AX, tmp-8(SP)
	MOVQ AX, r+16(FP)
	RET

// func f(p []byte, q struct{x, y int32}, s string) (n int, err error)
TEXT ·f(SB), NOSPLIT, $8-72
	MOVQ p_len+8(FP), AX
	PUSHQ BX
	MOVL q_y+28(FP), BX
	POPQ BX
	MOVQ AX, n+48(FP)
	RET

// The caller of an article, with the frame that it has there.
TEXT ·main(SB), 0, $112-0
	MOVQ $1, 0(SP)
	MOVQ $2, 8(SP)
	CALL ·sumSquare(SB)
	MOVQ 16(SP), AX
	MOVQ AX, sum-64(SP)
	RET
