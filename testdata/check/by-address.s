// Accesses to the stack by an address in a register.

#include "textflag.h"

// func below(x int) int
TEXT ·below(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	LEAQ -32(SP), DI
	MOVQ AX, (DI)
	ADDQ $16, DI
	MOVQ AX, 8(DI)
	MOVQ AX, 16(DI)
	MOVQ AX, ret+8(FP)
	RET

// func copied(x int) int
TEXT ·copied(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	MOVQ SP, BX
	SUBQ $8, BX
	MOVQ BX, DI
	STOSQ
	MOVQ AX, ret+8(FP)
	RET

// func beyond(x int) int
TEXT ·beyond(SB), NOSPLIT, $32-16
	MOVQ   x+0(FP), AX
	LEAQ   buf-32(SP), DI
	MOVQ   AX, (DI)
	MOVQ   AX, 24(DI)
	XORPS  X0, X0
	MOVUPS X0, 24(DI)
	LEAQ   0(SP), SI
	MOVQ   AX, 40(SI)
	MOVQ   48(SI), AX
	MOVQ   AX, ret+8(FP)
	RET

// What is moved with SP, and arguments.
//
// func right(x int) int
TEXT ·right(SB), NOSPLIT, $16-16
	LEAQ  x+0(FP), SI
	MOVQ  (SI), AX
	LEAQ  ret+8(FP), DI
	MOVQ  AX, (DI)
	MOVQ  SP, R8
	PUSHQ AX
	MOVQ  AX, -8(R8)
	POPQ  AX
	LEAQ  8(SP), R9
	MOVQ  AX, (R9)
again:
	MOVQ  AX, 8(R9)
	SUBQ  $1, AX
	JNE   again
	MOVQ  AX, ret+8(FP)
	RET
//= by-address.s:9:11: warning[below-sp]: this writes 32 bytes below the stack pointer
//= by-address.s:11:11: warning[below-sp]: this writes 8 bytes below the stack pointer
//= by-address.s:12:11: warning[beyond-frame]: this writes the return address, beyond the frame of 0 bytes
//= by-address.s:22:2: warning[below-sp]: this writes 8 bytes below the stack pointer
//= by-address.s:33:13: warning[beyond-frame]: this writes the saved frame pointer, beyond the frame of 32 bytes
//= by-address.s:35:13: warning[beyond-frame]: this writes the return address, beyond the frame of 32 bytes
