#include "textflag.h"

// Moves and logical operations take bits of any kind.
// func fine(x float64, n int64, f float32, p *float64) float64
TEXT ·fine(SB), NOSPLIT, $0-40
	MOVQ x+0(FP), AX
	ANDQ x+0(FP), AX
	ADDQ x+0(FP), AX
	MOVSD n+8(FP), X0
	CVTSQ2SD n+8(FP), X0
	ADDSD x+0(FP), X0
	VFMADD231SD x+0(FP), X0, X0
	CVTSS2SD f+16(FP), X1
	MOVQ p+24(FP), BX
	ADDSD (BX), X0
	MOVSD X0, ret+32(FP)
	RET

// func wrong(x float64, n int64, f float32, c complex128, p *float64) (r int64)
TEXT ·wrong(SB), NOSPLIT, $0-56
	CVTSQ2SD x+0(FP), X0
	UCOMISD n+8(FP), X0
	VADDSD n+8(FP), X0, X0
	MOVL $2, AX
	IMULQ x+0(FP), AX
	CVTSL2SD f+16(FP), X1
	CVTSQ2SD c_real+24(FP), X2
	ADDSD p+40(FP), X0
	CVTTSD2SQ X0, AX
	MOVQ AX, r+48(FP)
	RET
//= argument-kind.s:21:11: warning[argument-kind]: `CVTSQ2SD` takes an integer, but `x` is a `float64`
//= argument-kind.s:22:10: warning[argument-kind]: `UCOMISD` takes a floating-point number, but `n` is an `int64`
//= argument-kind.s:23:9: warning[argument-kind]: `VADDSD` takes a floating-point number, but `n` is an `int64`
//= argument-kind.s:25:8: warning[argument-kind]: `IMULQ` takes an integer, but `x` is a `float64`
//= argument-kind.s:26:11: warning[argument-kind]: `CVTSL2SD` takes an integer, but `f` is a `float32`
//= argument-kind.s:27:11: warning[argument-kind]: `CVTSQ2SD` takes an integer, but `c_real` is a `float64`
//= argument-kind.s:28:8: warning[argument-kind]: `ADDSD` takes a floating-point number, but `p` is a pointer
