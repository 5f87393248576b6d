//# flags: -p reflect
// Functions that C calls through stubs: by both conventions, with arguments in registers and in memory, with a frame that
// is checked, and with calls back into C.

#include "textflag.h"

// func middle(a, b point) point
TEXT ·middle(SB), NOSPLIT, $0-72
	MOVSD a_x+0(FP), X0
	ADDSD b_x+24(FP), X0
	MOVSD X0, ret_x+48(FP)
	MOVSD a_y+8(FP), X0
	ADDSD b_y+32(FP), X0
	MOVSD X0, ret_y+56(FP)
	MOVQ  a_tag+16(FP), AX
	MOVQ  AX, ret_tag+64(FP)
	RET

// func depth(n int) int
TEXT ·depth(SB), 0, $24-16
	MOVQ  n+0(FP), AX
	TESTQ AX, AX
	JEQ   done
	DECQ  AX
	MOVQ  AX, 0(SP)
	CALL  ·depth(SB)
	MOVQ  8(SP), AX
	INCQ  AX

done:
	MOVQ AX, ret+8(FP)
	RET

// func pair(s string, x float64) (n int, half float64)
TEXT ·pair<ABIInternal>(SB), NOSPLIT, $0-0
	MOVQ  BX, AX
	MOVSD X0, X1
	ADDSD X1, X0
	RET

// func twice(x int, c byte, f float32) int
TEXT ·twice(SB), NOSPLIT, $0-24
	PUSHQ R12
	SUBQ  $24, SP
	MOVQ  x+0(FP), R12
	MOVQ  R12, 0(SP)
	MOVB  c+8(FP), AX
	MOVB  AX, 8(SP)
	MOVSS f+12(FP), X0
	MOVSS X0, 12(SP)
	CALL  ·callback(SB)
	MOVQ  16(SP), AX
	ADDQ  $24, SP
	ADDQ  R12, AX
	MOVQ  AX, ret+16(FP)
	POPQ  R12
	RET

// func thrice(a, b point, x int) point
TEXT ·thrice<ABIInternal>(SB), NOSPLIT, $32-0
	CALL ·transform<ABIInternal>(SB)
	RET
