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
//= missing-result.s:22:2: warning[missing-result]: `one` returns without writing `c+16(FP)`
//= missing-result.s:24:2: warning[missing-result]: `one` returns without writing `c+16(FP)`
