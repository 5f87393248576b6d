// Data: tables, strings, zeroed variables, pointers to data and to functions, a local symbol.

#include "textflag.h"

DATA ·primes+0(SB)/4, $2
DATA ·primes+4(SB)/4, $3
DATA ·primes+8(SB)/4, $5
DATA ·primes+12(SB)/4, $7
GLOBL ·primes(SB), RODATA|NOPTR, $16

DATA ·greeting+0(SB)/8, $"hello, w"
DATA ·greeting+8(SB)/8, $"orld\x00\x00\x00\x00"
GLOBL ·greeting(SB), NOPTR, $16

DATA ·ratio+0(SB)/8, $0.75
GLOBL ·ratio(SB), NOPTR, $8

// Zeroed at the start.
GLOBL ·counter(SB), NOPTR, $8

DATA ·table+0(SB)/8, $·primes+8(SB)
DATA ·table+8(SB)/8, $·bump(SB)
DATA ·table+16(SB)/8, $hidden<>(SB)
// Addresses in constants: a position-independent program has them filled in when it is loaded.
GLOBL ·table(SB), RODATA, $24

DATA hidden<>+0(SB)/8, $0x1122334455667788
GLOBL hidden<>(SB), NOPTR, $8

// func bump() int64: counts its calls.
TEXT ·bump(SB), NOSPLIT, $0-8
	INCQ ·counter(SB)
	MOVQ ·counter(SB), AX
	MOVQ AX, ret+0(FP)
	RET

// func sumPrimes() uint64
TEXT ·sumPrimes(SB), NOSPLIT, $0-8
	LEAQ ·primes(SB), SI
	XORL AX, AX
	MOVL $4, CX

next:
	MOVL (SI), DX
	ADDQ DX, AX
	ADDQ $4, SI
	DECQ CX
	JNE  next
	MOVQ AX, ret+0(FP)
	RET

// func third() uint32: reads in the middle of a symbol, and compares it with a constant.
TEXT ·third(SB), NOSPLIT, $0-4
	MOVL ·primes+8(SB), AX
	CMPL ·primes+8(SB), $5
	JEQ  2(PC)
	XORL AX, AX
	MOVL AX, ret+0(FP)
	RET

// func secret() *uint64
TEXT ·secret(SB), NOSPLIT, $0-8
	MOVQ $hidden<>(SB), AX
	MOVQ AX, ret+0(FP)
	RET

// func sumBytes(p *byte, n int64) uint64
TEXT ·sumBytes(SB), NOSPLIT, $0-24
	MOVQ p+0(FP), SI
	MOVQ n+8(FP), CX
	CALL sum<>(SB)
	MOVQ AX, ret+16(FP)
	RET

// In SI and CX; out AX.
TEXT sum<>(SB), NOSPLIT, $0-0
	XORL  AX, AX
	TESTQ CX, CX
	JLE   done

loop:
	MOVBLZX (SI), DX
	ADDQ    DX, AX
	INCQ    SI
	LOOP    loop

done:
	RET
