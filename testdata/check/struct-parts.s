// Structs and strings in arrays.

#include "textflag.h"

// func parts(x [2]struct { a int8; b int64 }, s [2]string) int8
TEXT ·parts(SB), NOSPLIT, $0-72
	MOVB x_0+0(FP), AX
	MOVB x_0_a+0(FP), AX
	MOVQ x_1_b+24(FP), AX
	MOVQ s_0+32(FP), AX
	MOVQ s_0_len+40(FP), AX
	MOVL s_0+32(FP), AX
	MOVB AX, ret+64(FP)
	RET
//= struct-parts.s:6:27: warning[frame-args]: `parts` has 65 bytes of arguments and results, but `TEXT` declares 72
//= struct-parts.s:7:7: warning[argument-size]: `MOVB` reads 1 byte of `x_0`, which is a struct or array of 16
//= struct-parts.s:12:7: warning[argument-size]: `MOVL` reads 4 bytes of `s_0`, which is a string, slice or interface of 16
