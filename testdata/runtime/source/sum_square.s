// Sums of squares, and a global variable that counts them.
//= 5 25 2

#include "textflag.h"

// func sum(a, b int) int
TEXT ·sum(SB), NOSPLIT, $0-24
	MOVQ a+0(FP), AX
	ADDQ b+8(FP), AX
	MOVQ AX, ret+16(FP)
	RET

// func sumSquare(a, b int) int
TEXT ·sumSquare(SB), $24-24
	MOVQ a+0(FP), AX
	IMULQ AX, AX
	MOVQ b+8(FP), CX
	IMULQ CX, CX
	MOVQ AX, 0(SP)
	MOVQ CX, 8(SP)
	CALL ·sum(SB)
	MOVQ 16(SP), AX
	MOVQ AX, ret+16(FP)
	INCQ ·gInt(SB)
	RET

// func main()
TEXT ·main(SB), $24-0
	MOVQ $1, 0(SP)
	MOVQ $2, 8(SP)
	CALL ·sumSquare(SB)
	MOVQ 16(SP), AX
	MOVQ AX, 0(SP)
	CALL runtime·printint(SB)
	CALL runtime·printsp(SB)
	MOVQ $3, 0(SP)
	MOVQ $4, 8(SP)
	CALL ·sumSquare(SB)
	MOVQ 16(SP), AX
	MOVQ AX, 0(SP)
	CALL runtime·printint(SB)
	CALL runtime·printsp(SB)
	MOVQ ·gInt(SB), AX
	MOVQ AX, 0(SP)
	CALL runtime·printint(SB)
	CALL runtime·printnl(SB)
	RET

GLOBL ·gInt(SB), NOPTR, $8
