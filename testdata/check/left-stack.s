// SP where a function is left, and functions that are not left at all.

#include "textflag.h"

TEXT ·end(SB), NOSPLIT, $0-0
	RET

// func pushed(a int)
TEXT ·pushed(SB), NOSPLIT, $0-8
	MOVQ a+0(FP), CX
	PUSHQ CX
	JMP ·end(SB)

// func framed(a int)
TEXT ·framed(SB), NOSPLIT, $16-8
	MOVQ a+0(FP), CX
	MOVQ CX, 0(SP)
	JMP ·end(SB)

// func freed(a int)
TEXT ·freed(SB), NOSPLIT, $0-8
	MOVQ a+0(FP), CX
	PUSHQ CX
	POPQ CX
	JMP ·end(SB)

// func aligned(a int)
TEXT ·aligned(SB), NOSPLIT, $0-8
	MOVQ a+0(FP), CX
	SUBQ $32, SP
	ANDQ $~31, SP
	MOVQ CX, (SP)
	ADDQ $32, SP
	RET

// func restored(a int)
TEXT ·restored(SB), NOSPLIT, $0-8
	MOVQ a+0(FP), CX
	MOVQ SP, R12
	SUBQ $32, SP
	ANDQ $~31, SP
	MOVQ CX, (SP)
	MOVQ R12, SP
	RET

// func forgotten(a int)
TEXT ·forgotten(SB), $8-8
	MOVQ a+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·end(SB)

// func label(a int) int
TEXT ·label(SB), NOSPLIT, $0-16
	MOVQ a+0(FP), AX
	MOVQ AX, ret+8(FP)
	TESTQ AX, AX
	JNE end
end:
	NOP
//= left-stack.s:12:2: warning[unbalanced-stack]: the function is left with `SP` 8 bytes lower than at entry
//= left-stack.s:18:2: warning[unbalanced-stack]: the function is left with `SP` 24 bytes lower than at entry
//= left-stack.s:34:2: warning[unbalanced-stack]: the function returns with `SP` where it was aligned
//= left-stack.s:50:2: warning[missing-return]: `main.forgotten` goes on after its last instruction
//= left-stack.s:57:2: warning[missing-return]: `main.label` goes on after its last instruction
