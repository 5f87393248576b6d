// Whole numbers: arguments of several sizes, results after them, branches and loops.

#include "textflag.h"

// func add(a, b int64) int64
TEXT ·add(SB), NOSPLIT, $0-24
	MOVQ a+0(FP), AX
	ADDQ b+8(FP), AX
	MOVQ AX, ret+16(FP)
	RET

// func swap(a, b int64) (int64, int64)
TEXT ·swap(SB), NOSPLIT, $0-32
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	MOVQ BX, ret+16(FP)
	MOVQ AX, ret1+24(FP)
	RET

// func narrow(a int8, b uint16, c int32) int64: the sum.
TEXT ·narrow(SB), NOSPLIT, $0-16
	MOVBQSX a+0(FP), AX
	MOVWQZX b+2(FP), BX
	MOVLQSX c+4(FP), CX
	ADDQ    BX, AX
	LEAQ    (AX)(CX*1), AX
	MOVQ    AX, ret+8(FP)
	RET

// func gcd(a, b uint64) uint64
TEXT ·gcd(SB), NOSPLIT, $0-24
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), CX

loop:
	TESTQ CX, CX
	JZ    done
	XORL  DX, DX
	DIVQ  CX
	MOVQ  CX, AX
	MOVQ  DX, CX
	JMP   loop

done:
	MOVQ AX, ret+16(FP)
	RET

// func popcount(x uint64) uint64, without the instruction of that name.
TEXT ·popcount(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), BX
	XORL AX, AX
	JMP  2(PC)
	INCQ AX
	LEAQ -1(BX), CX
	TESTQ BX, BX
	JEQ  3(PC)
	ANDQ CX, BX
	JMP  -5(PC)
	MOVQ AX, ret+8(FP)
	RET

// func mulWide(a, b uint64) (hi, lo uint64), clobbering all that ABI0 allows.
TEXT ·mulWide(SB), NOSPLIT, $0-32
	MOVQ a+0(FP), AX
	MULQ b+8(FP)
	MOVQ DX, hi+16(FP)
	MOVQ AX, lo+24(FP)
	XORL BX, BX
	XORL R12, R12
	XORL R13, R13
	XORL R14, R14
	XORL R15, R15
	STD
	RET
