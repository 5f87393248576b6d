#include "textflag.h"

// func half(a uint32, b string) (c uint8, d float64)
TEXT ·half(SB), NOSPLIT, $0-40
	MOVL a+0(FP), AX
	MOVQ b_base+8(FP), BX
	MOVQ b+8(FP), BX
	MOVQ b_len+16(FP), CX
	XORPS X0, X0
	MOVB AX, c+24(FP)
	MOVSD X0, d+32(FP)
	RET

// func whole(a uint32, b string) (c uint8, d float64)
TEXT ·whole(SB), NOSPLIT, $0-40
	MOVL a+4(FP), AX
	MOVQ b_len+8(FP), CX
	LEAQ c+28(FP), DX
	XORPS X0, X0
	MOVB AX, c+25(FP)
	MOVSD X0, d+25(FP) //rasm:allow argument-offset -- to see that a line is silenced
	RET
//= argument-offset.s:16:7: warning[argument-offset]: `a` of `whole` is at `0(FP)`, not `4(FP)`
//= argument-offset.s:17:7: warning[argument-offset]: `b_len` of `whole` is at `16(FP)`, not `8(FP)`
//= argument-offset.s:18:7: warning[argument-offset]: `c` of `whole` is at `24(FP)`, not `28(FP)`
//= argument-offset.s:20:11: warning[argument-offset]: `c` of `whole` is at `24(FP)`, not `25(FP)`
