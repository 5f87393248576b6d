// Flags of shifts and rotations by how many bits they go.

#include "textflag.h"

// func ByThree(x int) int
TEXT ·ByThree(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	SHLQ $3, AX
	JOS  over
	JCS  over
	JEQ  over
	ROLQ $2, AX
	JOC  over
	MOVQ AX, ret+8(FP)
	RET
over:
	MOVQ $0, ret+8(FP)
	RET

// func ByOne(x int) int
TEXT ·ByOne(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	SHLQ $1, AX
	JOS  over
	SARL $33, AX
	JOS  over
	RCLB $10, AX
	JOS  over
	MOVQ AX, ret+8(FP)
	RET
over:
	MOVQ $0, ret+8(FP)
	RET

// What is left undefined stays so behind a shift by nothing, and what is set stays set.
//
// func ByNone(x int) int
TEXT ·ByNone(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	MULQ AX
	SHRL $32, AX
	JEQ  zero
	ADDQ $1, AX
	RCRW $17, AX
	JEQ  zero
	SHLQ $64, AX
	JOS  zero
	MOVQ AX, ret+8(FP)
	RET
zero:
	MOVQ $0, ret+8(FP)
	RET

// A count in a register may be one.
//
// func ByRegister(x, n int) int
TEXT ·ByRegister(SB), NOSPLIT, $0-24
	MOVQ x+0(FP), AX
	MOVQ n+8(FP), CX
	SHLQ CX, AX
	JOS  over
	SHLQ CX, AX, AX
	JOS  over
	SHRQ $9, AX, AX
	JOS  over
	MOVQ AX, ret+16(FP)
	RET
over:
	MOVQ $0, ret+16(FP)
	RET

// A rotation through carry takes the carry flag unless it goes by nothing, and so does an addition of nothing.
//
// func Carry(x int) int
TEXT ·Carry(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	RCLB $9, AX
	RCLB $18, AX
	RCLB $8, AX
	MOVQ AX, ret+8(FP)
	RET

// func Adds(x int) int
TEXT ·Adds(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	ADCQ $0, AX
	MOVQ AX, ret+8(FP)
	RET
//= shift-flags.s:9:2: warning[unset-flag]: `JOS` depends on the overflow flag, which an instruction before leaves undefined
//= shift-flags.s:13:2: warning[unset-flag]: `JOC` depends on the overflow flag, which an instruction before leaves undefined
//= shift-flags.s:25:7: warning[cut-constant]: `SARL` looks at 5 bits of its constant: `$33` is 1 here
//= shift-flags.s:41:7: warning[cut-constant]: `SHRL` looks at 5 bits of its constant: `$32` is 0 here
//= shift-flags.s:42:2: warning[unset-flag]: `JEQ` depends on the zero flag, which an instruction before leaves undefined
//= shift-flags.s:46:7: warning[cut-constant]: `SHLQ` looks at 6 bits of its constant: `$64` is 0 here
//= shift-flags.s:65:2: warning[unset-flag]: `JOS` depends on the overflow flag, which an instruction before leaves undefined
//= shift-flags.s:79:2: warning[unset-flag]: `RCLB` depends on the carry flag, which nothing has set
//= shift-flags.s:86:2: warning[unset-flag]: `ADCQ` depends on the carry flag, which nothing has set
