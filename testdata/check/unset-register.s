// Reads whose result depends on what is in a register, and those that depend on nothing.

#include "textflag.h"

// func stored(a int) int
TEXT ·stored(SB), NOSPLIT, $0-16
	MOVQ BX, ret+8(FP)
	RET

// func through(x *uint64)
TEXT ·through(SB), NOSPLIT, $0-8
	MOVQ x+0(FP), AX
	MOVQ BX, (AX)
	RET

// func swapped(x *[2]uint64)
TEXT ·swapped(SB), NOSPLIT, $0-8
	MOVQ x+0(FP), AX
	MOVQ R12, (AX)
	MOVQ $1, R12
	MOVQ R12, 8(AX)
	MOVQ (AX), R12
	RET

// func tested(a int) bool
TEXT ·tested(SB), NOSPLIT, $0-9
	TESTQ AX, AX
	SETEQ ret+8(FP)
	RET

// func doubled(a int) int
TEXT ·doubled(SB), NOSPLIT, $0-16
	ADDQ DX, DX
	IMULQ BX, BX
	ADDQ BX, DX
	CMPQ CX, CX
	MOVQ DX, ret+8(FP)
	RET

// func squared(x float64) float64
TEXT ·squared(SB), NOSPLIT, $0-16
	MULSD X0, X0
	MOVSD X0, ret+8(FP)
	RET

// func known(x *[16]byte) int
TEXT ·known(SB), NOSPLIT, $0-16
	XORQ BX, BX
	PXOR X3, X3
	VPXOR Y4, Y4, Y4
	PCMPEQB X5, X5
	SUBQ CX, CX
	SBBQ DX, DX
	ORQ $-1, R8
	ANDQ $0, R9
	KXORQ K1, K1, K1
	VPTERNLOGD $0xff, Z7, Z7, Z7
	TESTQ AX, AX // clears the carry flag
	ADCQ R8, R9
	MOVQ R9, ret+8(FP)
	VZEROUPPER
	RET

// func bits(a int) int
TEXT ·bits(SB), NOSPLIT, $0-16
	MOVQ a+0(FP), AX
	TESTQ AX, AX
	JEQ none
	BSFQ AX, BX
	MOVQ BX, ret+8(FP)
	RET
none:
	MOVQ $64, ret+8(FP)
	RET

// func overflows(a int) bool
TEXT ·overflows(SB), NOSPLIT, $0-9
	MOVQ a+0(FP), AX
	SETOS ret+8(FP)
	RET

// func shifted(a int) bool
TEXT ·shifted(SB), NOSPLIT, $0-9
	MOVQ a+0(FP), AX
	SHLQ $1, AX
	SETOS ret+8(FP)
	RET
//= unset-register.s:7:7: warning[unset-register]: `MOVQ` reads `BX`, but nothing has set it
//= unset-register.s:13:7: warning[unset-register]: `MOVQ` reads `BX`, but nothing has set it
//= unset-register.s:27:8: warning[unset-register]: `TESTQ` reads `AX`, but nothing has set it
//= unset-register.s:33:7: warning[unset-register]: `ADDQ` reads `DX`, but nothing has set it
//= unset-register.s:34:8: warning[unset-register]: `IMULQ` reads `BX`, but nothing has set it
//= unset-register.s:36:7: warning[unset-register]: `CMPQ` reads `CX`, but nothing has set it
//= unset-register.s:42:8: warning[unset-register]: `MULSD` reads `X0`, but nothing has set it
//= unset-register.s:79:2: warning[unset-flag]: `SETOS` depends on the overflow flag, which nothing has set
