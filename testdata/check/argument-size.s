#include "textflag.h"

// func fine(a [32]byte, s string, b bool, c complex128, e any, i int64)
TEXT ·fine(SB), NOSPLIT, $0-96
	VMOVDQU a+0(FP), Y0
	MOVOU s+32(FP), X1
	MOVBLZX b+48(FP), AX
	MOVUPS c+56(FP), X2
	MOVSD c_imag+64(FP), X3
	MOVQ e+72(FP), BX
	MOVBLZX i+88(FP), CX
	VZEROUPPER
	RET

// func wrong(a [32]byte, s string, b bool, c complex128, e any, i int64) (r uint32)
TEXT ·wrong(SB), NOSPLIT, $0-100
	MOVQ a+0(FP), AX
	MOVL s+32(FP), AX
	MOVWLZX b+48(FP), AX
	MOVL i+88(FP), CX
	MOVOU i+88(FP), X0
	MOVQ CX, r+96(FP)
	RET
//= argument-size.s:17:7: warning[argument-size]: `MOVQ` reads 8 bytes of `a`, which is an array of 32
//= argument-size.s:18:7: warning[argument-size]: `MOVL` reads 4 bytes of `s`, which is a string of 16
//= argument-size.s:19:10: warning[argument-size]: `MOVWLZX` reads 2 bytes of `b`, which is a `bool` of 1
//= argument-size.s:20:7: warning[argument-size]: `MOVL` reads 4 bytes of `i`, which is an `int64` of 8
//= argument-size.s:21:8: warning[argument-size]: `MOVOU` reads 16 bytes of `i`, which is an `int64` of 8
//= argument-size.s:22:11: warning[argument-size]: `MOVQ` writes 8 bytes of `r`, which is a `uint32` of 4
