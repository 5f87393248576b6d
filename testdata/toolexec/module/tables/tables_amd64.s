// Tables of all kinds: numbers, text, addresses of data and of code, memory that starts as zero.

#include "textflag.h"

DATA primes<>+0(SB)/1, $2
DATA primes<>+1(SB)/1, $3
DATA primes<>+2(SB)/1, $5
DATA primes<>+3(SB)/1, $7
DATA primes<>+4(SB)/4, $(11 | 13<<8 | 17<<16 | 19<<24)
DATA primes<>+8(SB)/8, $"\027\035\037\045\051\053\057\065"
GLOBL primes<>(SB), RODATA|NOPTR, $16

// func Prime(n int) int
TEXT ·Prime(SB), NOSPLIT, $0-16
	MOVQ    n+0(FP), AX
	LEAQ    primes<>(SB), BX
	MOVBQZX (BX)(AX*1), AX
	MOVQ    AX, ret+8(FP)
	RET

DATA red<>+0(SB)/3, $"red"
GLOBL red<>(SB), RODATA|NOPTR|DUPOK, $3

DATA yellow<>+0(SB)/6, $"yellow"
GLOBL yellow<>(SB), RODATA|NOPTR, $6

DATA words<>+0(SB)/8, $red<>(SB)
DATA words<>+8(SB)/8, $3
DATA words<>+16(SB)/8, $yellow<>(SB)
DATA words<>+24(SB)/8, $6
DATA words<>+32(SB)/8, $yellow<>+2(SB)
DATA words<>+40(SB)/8, $3
GLOBL words<>(SB), RODATA, $48

// func Word(n int) string
TEXT ·Word(SB), NOSPLIT, $0-24
	MOVQ n+0(FP), AX
	SHLQ $4, AX
	MOVQ $words<>(SB), BX
	ADDQ AX, BX
	MOVQ 0(BX), CX
	MOVQ CX, ret_base+8(FP)
	MOVQ 8(BX), CX
	MOVQ CX, ret_len+16(FP)
	RET

DATA operations<>+0(SB)/8, $addition<>(SB)
DATA operations<>+8(SB)/8, $subtraction<>(SB)
DATA operations<>+16(SB)/8, $multiplication<>(SB)
DATA operations<>+24(SB)/8, $negation<>(SB)
GLOBL operations<>(SB), RODATA, $32

// func Apply(n int, x, y int64) int64
TEXT ·Apply(SB), NOSPLIT, $0-32
	MOVQ n+0(FP), AX
	MOVQ x+8(FP), BX
	MOVQ y+16(FP), CX
	LEAQ operations<>(SB), DX
	MOVQ (DX)(AX*8), AX
	CALL AX
	MOVQ BX, ret+24(FP)
	RET

TEXT addition<>(SB), NOSPLIT, $0
	ADDQ CX, BX
	RET

TEXT subtraction<>(SB), NOSPLIT, $0
	SUBQ CX, BX
	RET

TEXT multiplication<>(SB), NOSPLIT, $0
	IMULQ CX, BX
	RET

TEXT negation<>(SB), NOSPLIT, $0
	NEGQ BX
	RET

DATA widths<>+0(SB)/8, $0x0102030405060708
DATA widths<>+8(SB)/4, $-5
DATA widths<>+12(SB)/2, $0xfffe
DATA widths<>+14(SB)/1, $'a'
GLOBL widths<>(SB), NOPTR, $15

// func Widths() int64
TEXT ·Widths(SB), NOSPLIT, $0-8
	MOVQ    widths<>+0(SB), AX
	MOVLQSX widths<>+8(SB), BX
	ADDQ    BX, AX
	MOVWQSX widths<>+12(SB), BX
	ADDQ    BX, AX
	MOVBQSX widths<>+14(SB), BX
	ADDQ    BX, AX
	MOVQ    AX, ret+0(FP)
	RET

DATA single<>+0(SB)/4, $1.5
GLOBL single<>(SB), RODATA|NOPTR, $4
DATA double<>+0(SB)/8, $-2.25e-3
GLOBL double<>(SB), RODATA|NOPTR, $8

// func Floats() (single float32, double, sum float64)
TEXT ·Floats(SB), NOSPLIT, $0-24
	MOVSS single<>(SB), X0
	MOVSS X0, single+0(FP)
	MOVSD double<>(SB), X0
	MOVSD X0, double+8(FP)
	MOVSD $1.0, X0
	ADDSD $0.1, X0
	ADDSD $(-3.0), X0
	MOVSS $0.25, X1
	CVTSS2SD X1, X1
	ADDSD X1, X0
	MOVSD X0, sum+16(FP)
	RET

GLOBL counter<>(SB), NOPTR, $8

// func Next() int64
TEXT ·Next(SB), NOSPLIT, $0-8
	INCQ counter<>(SB)
	MOVQ counter<>(SB), AX
	MOVQ AX, ret+0(FP)
	RET

DATA seeded<>+0(SB)/8, $41
GLOBL seeded<>(SB), NOPTR, $8

// func Seeded() int64
TEXT ·Seeded(SB), NOSPLIT, $0-8
	MOVQ $1, AX
	LOCK
	XADDQ AX, seeded<>(SB)
	INCQ AX
	MOVQ AX, ret+0(FP)
	RET

DATA big<>+100000(SB)/1, $0x5a
GLOBL big<>(SB), RODATA|NOPTR, $100001

// func Big() byte
TEXT ·Big(SB), NOSPLIT, $0-1
	MOVB big<>+100000(SB), AX
	MOVB AX, ret+0(FP)
	RET
