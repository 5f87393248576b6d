// Parts of arguments by their offsets, which are no slips to be corrected without a look.

#include "textflag.h"

// func mul(a, b uint32) uint64
TEXT ·mul(SB), NOSPLIT, $0-16
	MOVL a+0(FP), AX
	MULL b+4(FP)
	MOVL AX, ret+8(FP)
	MOVL DX, ret+12(FP)
	RET

// func top(x uint64) uint8
TEXT ·top(SB), NOSPLIT, $0-9
	MOVBLZX x+7(FP), AX
	MOVB AX, ret+8(FP)
	RET

// func second(a, b uint64) uint32
TEXT ·second(SB), NOSPLIT, $0-20
	MOVL a+12(FP), AX
	MOVL AX, ret+16(FP)
	RET
//= argument-part.s:9:11: warning[argument-size]: `MOVL` writes 4 bytes of `ret`, which is a `uint64` of 8
//= argument-part.s:10:11: warning[argument-offset]: `ret` of `mul` is at `8(FP)`, not `12(FP)`
//= argument-part.s:15:10: warning[argument-offset]: `x` of `top` is at `0(FP)`, not `7(FP)`
//= argument-part.s:21:7: warning[argument-offset]: `a` of `second` is at `0(FP)`, not `12(FP)`
