#include "textflag.h"

// func sum(x []int64) int64
TEXT ·sum(SB), NOSPLIT, $0-32
	MOVQ x_base+0(FP), SI
	MOVQ x_len+8(FP), CX
	XORL AX, AX

loop:
	TESTQ CX, CX
	JEQ   done
	ADDQ  (SI), AX
	ADDQ  $8, SI
	DECQ  CX
	JMP   loop

done:
	MOVQ AX, ret+24(FP)
	RET

// func count(s string, c byte) int
TEXT ·count(SB), NOSPLIT, $0-32
	MOVQ    s_base+0(FP), SI
	MOVQ    s_len+8(FP), CX
	MOVBLZX c+16(FP), DX
	XORL    AX, AX

loop:
	TESTQ CX, CX
	JEQ   done
	CMPB  (SI), DL
	JNE   next
	INCQ  AX

next:
	INCQ SI
	DECQ CX
	JMP  loop

done:
	MOVQ AX, ret+24(FP)
	RET

// func middle(a, b point) point
TEXT ·middle(SB), NOSPLIT, $0-72
	MOVSD half<>(SB), X2
	MOVSD a_x+0(FP), X0
	ADDSD b_x+24(FP), X0
	MULSD X2, X0
	MOVSD X0, ret_x+48(FP)
	MOVSD a_y+8(FP), X0
	ADDSD b_y+32(FP), X0
	MULSD X2, X0
	MOVSD X0, ret_y+56(FP)
	MOVL  a_tag+16(FP), AX
	ADDL  b_tag+40(FP), AX
	MOVL  AX, ret_tag+64(FP)
	RET

DATA half<>+0(SB)/8, $0.5
GLOBL half<>(SB), RODATA|NOPTR, $8

// func divide(a, b int64) (quotient, remainder int64)
TEXT ·divide(SB), NOSPLIT, $0-32
	MOVQ  a+0(FP), AX
	CQO
	IDIVQ b+8(FP)
	MOVQ  AX, quotient+16(FP)
	MOVQ  DX, remainder+24(FP)
	RET

// Calls itself n times and checks the stack each time.

// func deep(n int) int
TEXT ·deep(SB), 0, $1016-16
	MOVQ  n+0(FP), AX
	TESTQ AX, AX
	JEQ   done
	DECQ  AX
	MOVQ  AX, 0(SP)
	CALL  ·deep(SB)
	MOVQ  8(SP), AX
	INCQ  AX

done:
	MOVQ AX, ret+8(FP)
	RET
