// Data by its address in a register, and instructions that need an alignment without a vector.

#include "textflag.h"

DATA ro<>+0(SB)/8, $1
DATA ro<>+8(SB)/8, $2
DATA ro<>+24(SB)/8, $3
GLOBL ro<>(SB), RODATA, $32
GLOBL rw<>(SB), NOPTR, $32

// func stored(a int)
TEXT ·stored(SB), NOSPLIT, $0-8
	MOVQ a+0(FP), AX
	LEAQ ro<>(SB), DI
	MOVQ AX, 8(DI)
	RET

// func strings(a int)
TEXT ·strings(SB), NOSPLIT, $0-8
	MOVQ a+0(FP), AX
	LEAQ ro<>(SB), DI
	MOVQ $4, CX
	CLD
	REP; STOSQ
	RET

// func byConstant(a int)
TEXT ·byConstant(SB), NOSPLIT, $0-8
	MOVQ a+0(FP), AX
	MOVQ $ro<>+16(SB), R8
	MOVB AX, (R8)
	RET

// func code(a int)
TEXT ·code(SB), NOSPLIT, $0-8
	MOVQ a+0(FP), AX
	MOVQ AX, ·stored(SB)
	RET

// func odd() int
TEXT ·odd(SB), NOSPLIT, $0-8
	LEAQ ro<>+8(SB), AX
	MOVO (AX), X0
	MOVO 8(AX), X0
	MOVQ X0, ret+0(FP)
	RET

// func stack()
TEXT ·stack(SB), NOSPLIT, $64-0
	PXOR X0, X0
	LEAQ 0(SP), DI
	MOVOA X0, 16(DI)
	RET

// func saved()
TEXT ·saved(SB), NOSPLIT, $512-0
	FXSAVE 0(SP)
	RET

// func exchanged()
TEXT ·exchanged(SB), NOSPLIT, $0-0
	XORL AX, AX
	XORL DX, DX
	XORL BX, BX
	XORL CX, CX
	CMPXCHG16B rw<>+8(SB)
	RET

// After a label, a call, or a change, nothing is known.
// func other(p *[4]int, a int)
TEXT ·other(SB), $0-16
	MOVQ a+8(FP), AX
	LEAQ ro<>(SB), DI
	TESTQ AX, AX
	JEQ read
	MOVQ p+0(FP), DI
read:
	MOVQ AX, 8(DI)
	LEAQ ro<>(SB), DI
	MOVQ p+0(FP), DI
	MOVQ AX, 8(DI)
	RET
//= pointers.s:15:11: warning[read-only-write]: `MOVQ` writes to `ro`, which is read-only
//= pointers.s:24:7: warning[read-only-write]: `STOSQ` writes to `ro`, which is read-only
//= pointers.s:31:11: warning[read-only-write]: `MOVB` writes to `ro`, which is read-only
//= pointers.s:37:11: warning[read-only-write]: `MOVQ` writes to `main.stored`, which is code
//= pointers.s:43:7: warning[unaligned-access]: `MOVO` needs an address that is a multiple of 16, but this is only a multiple of 8
//= pointers.s:52:12: warning[unaligned-access]: `MOVOA` needs an address that is a multiple of 16, but SP is only a multiple of 8
//= pointers.s:57:9: warning[unaligned-access]: `FXSAVE` needs an address that is a multiple of 16, but SP is only a multiple of 8
//= pointers.s:66:13: warning[unaligned-access]: `CMPXCHG16B` needs an address that is a multiple of 16, but this is only a multiple of 8
