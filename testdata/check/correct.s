// Functions in which nothing is wrong: what `check/mutations` changes.

#include "textflag.h"

// func add(a, b uint64) uint64
TEXT ·add(SB), NOSPLIT, $0-24
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	ADDQ BX, AX
	MOVQ AX, ret+16(FP)
	RET

// func addVector(z, x, y []uint64) (carry uint64)
TEXT ·addVector(SB), NOSPLIT, $0-80
	MOVQ z_base+0(FP), DI
	MOVQ z_len+8(FP), CX
	MOVQ x_base+24(FP), SI
	MOVQ y_base+48(FP), DX
	XORL R8, R8
	XORL R9, R9
	TESTQ CX, CX
	JEQ done
loop:
	MOVQ (SI)(R8*8), R10
	NEGQ R9
	ADCQ (DX)(R8*8), R10
	MOVQ R10, (DI)(R8*8)
	SBBQ R9, R9
	NEGQ R9
	INCQ R8
	CMPQ R8, CX
	JNE loop
done:
	MOVQ R9, carry+72(FP)
	RET

// func xor(dst, a, b *[64]byte)
TEXT ·xor(SB), NOSPLIT, $0-24
	MOVQ dst+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), DX
	VMOVDQU (SI), Y0
	VMOVDQU 32(SI), Y1
	VPXOR (DX), Y0, Y0
	VPXOR 32(DX), Y1, Y1
	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	VZEROUPPER
	RET

// func clear(p *byte, n int)
TEXT ·clear(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), DI
	MOVQ n+8(FP), CX
	VPXOR Y0, Y0, Y0
	CMPQ CX, $32
	JLT short
wide:
	VMOVDQU Y0, (DI)
	ADDQ $32, DI
	SUBQ $32, CX
	CMPQ CX, $32
	JGE wide
short:
	VZEROUPPER
	XORL AX, AX
	REP
	STOSB
	RET

// func copyDown(dst, src *byte, n int)
TEXT ·copyDown(SB), NOSPLIT, $0-24
	MOVQ dst+0(FP), DI
	MOVQ src+8(FP), SI
	MOVQ n+16(FP), CX
	LEAQ -1(DI)(CX*1), DI
	LEAQ -1(SI)(CX*1), SI
	STD
	REP
	MOVSB
	CLD
	RET

// func index(s string, c byte) int
TEXT ·index(SB), NOSPLIT, $0-32
	MOVQ s_base+0(FP), SI
	MOVQ s_len+8(FP), CX
	MOVBLZX c+16(FP), AX
	XORL BX, BX
	TESTQ CX, CX
	JEQ absent
next:
	CMPB (SI)(BX*1), AL
	JEQ found
	INCQ BX
	CMPQ BX, CX
	JNE next
absent:
	MOVQ $-1, ret+24(FP)
	RET
found:
	MOVQ BX, ret+24(FP)
	RET

// func divide(a, b uint32) (quotient, rest uint32)
TEXT ·divide(SB), NOSPLIT, $0-16
	MOVL a+0(FP), AX
	MOVL b+4(FP), CX
	XORL DX, DX
	DIVL CX
	MOVL AX, quotient+8(FP)
	MOVL DX, rest+12(FP)
	RET

// func dot(x, y []float64) float64
TEXT ·dot(SB), NOSPLIT, $0-56
	MOVQ x_base+0(FP), SI
	MOVQ x_len+8(FP), CX
	MOVQ y_base+24(FP), DI
	XORPS X0, X0
	XORL BX, BX
	TESTQ CX, CX
	JEQ end
more:
	MOVSD (SI)(BX*8), X1
	MULSD (DI)(BX*8), X1
	ADDSD X1, X0
	INCQ BX
	CMPQ BX, CX
	JNE more
end:
	MOVSD X0, ret+48(FP)
	RET

// func scale(c complex128, f float32) complex128
TEXT ·scale(SB), NOSPLIT, $0-40
	MOVSS f+16(FP), X1
	CVTSS2SD X1, X1
	MOVSD c_real+0(FP), X0
	MULSD X1, X0
	MOVSD X0, ret_real+24(FP)
	MOVSD c_imag+8(FP), X0
	MULSD X1, X0
	MOVSD X0, ret_imag+32(FP)
	RET

// func framed(n int, ok bool) (r int16)
TEXT ·framed(SB), NOSPLIT, $16-18
	MOVQ n+0(FP), AX
	MOVBLZX ok+8(FP), BX
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	PUSHQ R12
	MOVQ $3, R12
	IMULQ R12, AX
	POPQ R12
	ADDQ 0(SP), AX
	ADDQ 8(SP), AX
	MOVW AX, r+16(FP)
	RET

// func saves(n uint64) uint64
TEXT ·saves(SB), NOSPLIT, $0-16
	MOVQ n+0(FP), AX
	PUSHQ BP
	MOVQ AX, BP
	SHLQ $3, BP
	MOVQ BP, AX
	POPQ BP
	MOVQ AX, ret+8(FP)
	RET

// func branches(n int64) int64
TEXT ·branches(SB), NOSPLIT, $0-16
	MOVQ n+0(FP), AX
	PUSHQ R15
	MOVQ AX, R15
	TESTQ AX, AX
	JLT negative
	ADDQ R15, AX
store:
	POPQ R15
	MOVQ AX, ret+8(FP)
	RET
negative:
	MOVQ $0, AX
	JMP store
