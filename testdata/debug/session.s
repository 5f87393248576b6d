// The program of a debugger's session: a call in a call, and a global variable.

#include "textflag.h"

// func square(a int) int
TEXT ·square(SB), NOSPLIT, $0-16
	MOVQ  a+0(FP), AX
	IMULQ AX, AX
	MOVQ  AX, ret+8(FP)
	RET

// func sumSquare(a, b int) int
TEXT ·sumSquare(SB), NOSPLIT, $32-24
	MOVQ a+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·square(SB)
	MOVQ 8(SP), AX
	MOVQ AX, t-8(SP)
	MOVQ b+8(FP), AX
	MOVQ AX, 0(SP)
	CALL ·square(SB)
	MOVQ 8(SP), AX
	ADDQ t-8(SP), AX
	MOVQ AX, ret+16(FP)
	MOVQ AX, ·gInt(SB)
	RET

// Called from C.
TEXT start(SB), NOSPLIT, $40-0
	MOVQ BX, 32(SP)
	MOVQ $3, 0(SP)
	MOVQ $4, 8(SP)
	CALL ·sumSquare(SB)
	MOVQ 16(SP), AX
	MOVQ AX, 8(SP)
	CALL ·swap(SB)
	MOVQ 16(SP), AX
	MOVQ 32(SP), BX
	RET

// func swap(a, b int) (x, y int)
TEXT ·swap(SB), NOSPLIT, $0-32
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	MOVQ BX, x+16(FP)
	MOVQ AX, y+24(FP)
	RET

GLOBL ·gInt(SB), NOPTR, $8
