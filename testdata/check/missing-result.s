#include "textflag.h"

// func both(a int) (b, c int)
TEXT ·both(SB), NOSPLIT, $0-24
	MOVQ a+0(FP), AX
	MOVQ AX, b+8(FP)
	MOVQ AX, c+16(FP)
	RET

// func address(a int) (b, c int)
TEXT ·address(SB), NOSPLIT, $0-24
	LEAQ b+8(FP), DI
	MOVQ $1, (DI)
	RET

// func one(a int) (b, c int)
TEXT ·one(SB), NOSPLIT, $0-24
	MOVQ a+0(FP), AX
	MOVQ AX, b+8(FP)
	TESTQ AX, AX
	JNE out
	RET
out:
	RET

// func tail(a int) int
TEXT ·tail(SB), NOSPLIT, $0-16
	JMP ·other(SB)

// func byHand(a int) int
TEXT ·byHand(SB), NOSPLIT|NOFRAME, $0-16
	SUBQ $24, SP
	MOVQ $1, 0(SP)
	ADDQ $24, SP
	RET

// func atHand(a int) int
TEXT ·atHand(SB), NOSPLIT|NOFRAME, $0-16
	SUBQ $24, SP
	MOVQ $1, 40(SP)
	ADDQ $24, SP
	RET

// func aligned(a int) int
TEXT ·aligned(SB), NOSPLIT, $64-16
	MOVQ SP, BX
	ANDQ $~31, SP
	MOVQ $1, 0(SP)
	MOVQ BX, SP
	RET

// func copied(a int) int
TEXT ·copied(SB), NOSPLIT, $64-16
	MOVQ SP, BX
	MOVQ $1, 88(BX)
	RET
//= missing-result.s:22:2: warning[missing-result]: `one` returns without writing `c+16(FP)`
//= missing-result.s:24:2: warning[missing-result]: `one` returns without writing `c+16(FP)`
//= missing-result.s:35:2: warning[missing-result]: `byHand` returns without writing `ret+8(FP)`
//= missing-result.s:50:2: warning[missing-result]: `aligned` returns without writing `ret+8(FP)`
