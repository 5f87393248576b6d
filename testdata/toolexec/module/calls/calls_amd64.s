// Calls of Go functions from frames of assembly. Arguments and results lie where ABI0 has them.

#include "funcdata.h"
#include "textflag.h"

// Goes one level down, through Go.
#define DOWN(go) \
	NO_LOCAL_POINTERS;  \
	MOVQ n+0(FP), AX;   \
	MOVQ AX, 0(SP);     \
	CALL go(SB);        \
	MOVQ 8(SP), AX;     \
	MOVQ AX, ret+8(FP); \
	RET

// func Twice(x int) int
TEXT ·Twice(SB), $24-16
	NO_LOCAL_POINTERS
	MOVQ x+0(FP), AX
	MOVQ AX, 0(SP)
	MOVQ AX, 8(SP)
	CALL ·add(SB)
	MOVQ 16(SP), AX
	MOVQ AX, 0(SP)
	MOVQ AX, 8(SP)
	CALL ·add(SB)
	MOVQ 16(SP), AX
	MOVQ AX, ret+8(FP)
	RET

// func Tail(x int) int
TEXT ·Tail(SB), NOSPLIT, $0-16
	JMP ·Twice(SB)

// func Call(f func())
TEXT ·Call(SB), $0-8
	NO_LOCAL_POINTERS
	MOVQ f+0(FP), DX
	MOVQ (DX), AX
	CALL AX
	RET

// func Small(n int) int
TEXT ·Small(SB), $16-16
	DOWN(·small)

// func Middle(n int) int
TEXT ·Middle(SB), 0, $1000-16
	DOWN(·middle)

// func Large(n int) int
TEXT ·Large(SB), 0, $9000-16
	DOWN(·large)

// func Local(x int) int
TEXT ·Local(SB), NOSPLIT, $16-16
	MOVQ x+0(FP), AX
	CALL framed<>(SB)
	MOVQ AX, 0(SP)
	CALL onstack<>(SB)
	MOVQ 8(SP), AX
	CALL bare<>(SB)
	MOVQ AX, ret+8(FP)
	RET

// AX becomes AX+1, by a local variable.
TEXT framed<>(SB), NOSPLIT, $8
	MOVQ AX, local-8(SP)
	INCQ local-8(SP)
	MOVQ local-8(SP), AX
	RET

// The result is three times the argument.
TEXT onstack<>(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), CX
	LEAQ (CX)(CX*2), CX
	MOVQ CX, ret+8(FP)
	RET

// AX becomes AX+10, with pushes and a stack pointer of its own.
TEXT bare<>(SB), NOSPLIT|NOFRAME, $0
	PUSHQ BP
	MOVQ  SP, BP
	ADJSP $16
	MOVQ  $10, 8(SP)
	ADDQ  8(SP), AX
	ADJSP $-16
	POPQ  BP
	RET

// func Mixed(a int8, b int64, c uint16, d float32, e string, f []byte, x float64) (h uint32, i int8, j float64, k string)
TEXT ·Mixed(SB), NOSPLIT, $0-104
	MOVBQSX a+0(FP), AX
	ADDQ    b+8(FP), AX
	MOVWLZX c+16(FP), CX
	ADDL    CX, AX
	ADDQ    e_len+32(FP), AX
	MOVQ    f_base+40(FP), DX
	MOVQ    f_len+48(FP), BX
	ADDQ    f_cap+56(FP), AX
	MOVL    AX, h+72(FP)
	MOVB    -1(DX)(BX*1), AX
	MOVB    AX, i+76(FP)
	MOVSS   d+20(FP), X0
	CVTSS2SD X0, X0
	MULSD   $2.5, X0
	ADDSD   x+64(FP), X0
	MOVSD   X0, j+80(FP)
	MOVUPS  e_base+24(FP), X1
	MOVUPS  X1, k_base+88(FP)
	RET

// func Current() uintptr
TEXT ·Current(SB), NOSPLIT, $0-8
	MOVQ (TLS), AX
	MOVQ AX, ret+0(FP)
	RET

// func Even(n int) bool
TEXT ·Even(SB), NOSPLIT, $0-9
	CMPQ n+0(FP), $0
	JNE  odd
	MOVB $1, ret+8(FP)
	RET

odd:
	DECQ n+0(FP)
	JMP  ·Odd(SB)

// func Odd(n int) bool
TEXT ·Odd(SB), NOSPLIT, $0-9
	BTQ   $0, n+0(FP)
	SETCS ret+8(FP)
	RET
