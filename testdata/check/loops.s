// What nothing has set when a loop begins is not set by its first round.

#include "textflag.h"

// func sum(x []int) int
TEXT ·sum(SB), NOSPLIT, $0-32
	MOVQ x_base+0(FP), SI
	MOVQ x_len+8(FP), CX
loop:
	ADDQ (SI), AX
	ADDQ $8, SI
	DECQ CX
	JNE loop
	MOVQ AX, ret+24(FP)
	RET

// func sumFloat(x []float64) float64
TEXT ·sumFloat(SB), NOSPLIT, $0-32
	MOVQ x_base+0(FP), SI
	MOVQ x_len+8(FP), CX
loop:
	ADDSD (SI), X0
	ADDQ $8, SI
	DECQ CX
	JNE loop
	MOVSD X0, ret+24(FP)
	RET

// func last(x []int) int
TEXT ·last(SB), NOSPLIT, $0-32
	MOVQ x_base+0(FP), SI
	MOVQ x_len+8(FP), CX
	JMP test
loop:
	ADDQ (SI)(CX*8), AX
test:
	DECQ CX
	JGE loop
	MOVQ AX, ret+24(FP)
	RET

// func add(z, x []uint64) uint64
TEXT ·add(SB), NOSPLIT, $0-56
	MOVQ z_base+0(FP), DI
	MOVQ x_base+24(FP), SI
	MOVQ x_len+32(FP), CX
	MOVQ $0, BX
loop:
	MOVQ (SI)(BX*8), AX
	ADCQ AX, (DI)(BX*8)
	LEAQ 1(BX), BX
	LEAQ -1(CX), CX
	JCXZQ end
	JMP loop
end:
	SBBQ AX, AX
	MOVQ AX, ret+48(FP)
	RET

// The first round does not read.
// func later(x []int) int
TEXT ·later(SB), NOSPLIT, $0-32
	MOVQ x_base+0(FP), SI
	MOVQ x_len+8(FP), CX
	XORL DX, DX
loop:
	TESTQ DX, DX
	JEQ first
	ADDQ AX, DX
first:
	MOVQ (SI), AX
	INCQ DX
	DECQ CX
	JNE loop
	MOVQ DX, ret+24(FP)
	RET
//= loops.s:10:13: warning[unset-register]: `ADDQ` reads `AX`, but nothing has set it
//= loops.s:22:14: warning[unset-register]: `ADDSD` reads `X0`, but nothing has set it
//= loops.s:35:19: warning[unset-register]: `ADDQ` reads `AX`, but nothing has set it
//= loops.s:50:2: warning[unset-flag]: `ADCQ` depends on the carry flag, which nothing has set the first time
