// Goes back into Rust from a frame and from behind pushes, and turns in circles for a profiler.

#include "textflag.h"

// func call(x int) int
TEXT ·call(SB), 0, $24-16
	MOVQ x+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·deeper(SB)
	MOVQ 8(SP), AX
	MOVQ AX, ret+8(FP)
	RET

TEXT ·deeper(SB), NOSPLIT|NOFRAME, $0-16
	PUSHQ R12
	PUSHQ BX
	SUBQ  $16, SP
	MOVQ  40(SP), AX
	MOVQ  AX, 0(SP)
	CALL  ·callback(SB)
	MOVQ  8(SP), AX
	ADDQ  $16, SP
	POPQ  BX
	POPQ  R12
	MOVQ  AX, 16(SP)
	RET

// func spin(n int) int
TEXT ·spin(SB), NOSPLIT, $16-16
	MOVQ n+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·turn(SB)
	MOVQ 8(SP), AX
	MOVQ AX, ret+8(FP)
	RET

TEXT ·turn(SB), NOSPLIT|NOFRAME, $0-16
	PUSHQ R12
	MOVQ  16(SP), R12
	XORL  AX, AX

again:
	PUSHQ AX
	ADDQ  R12, 0(SP)
	POPQ  AX
	DECQ  R12
	JNE   again
	POPQ  R12
	MOVQ  AX, 16(SP)
	RET
