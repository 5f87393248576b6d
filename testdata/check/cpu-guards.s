//# flags: --goamd64 v1
#include "textflag.h"

// func Tested(p *[32]byte) int
TEXT ·Tested(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), DI
	MOVQ DI, DX
	MOVQ DI, AX
	CMPB ·useAVX2(SB), $1
	JNE  slow
	VMOVDQU (DI), Y0
	VPADDD Y0, Y0, Y0
	VZEROUPPER
	MULXQ DI, AX, BX
slow:
	MOVQ AX, ret+8(FP)
	RET

// func Before(p *[32]byte) int
TEXT ·Before(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), DI
	VPXOR Y0, Y0, Y0
	CMPB ·useAVX2(SB), $0
	JEQ  slow
	VPADDD Y0, Y0, Y0
slow:
	VZEROUPPER
	MOVQ $0, ret+8(FP)
	RET

// The wrong side.
//
// func Swapped(x int) int
TEXT ·Swapped(SB), NOSPLIT, $0-16
	MOVBLZX ·hasBMI2(SB), CX
	TESTL CX, CX
	MOVQ x+0(FP), DX
	JNE  slow
	MULXQ DX, AX, BX
	MOVQ AX, ret+8(FP)
	RET
slow:
	MOVQ DX, ret+8(FP)
	RET

// A body that only callers with a test reach, and one that others reach too.
TEXT guarded<>(SB), NOSPLIT, $0-0
	VPXOR Y0, Y0, Y0
	VZEROUPPER
	RET

TEXT open<>(SB), NOSPLIT, $0-0
	VPXOR Y0, Y0, Y0
	VZEROUPPER
	RET

// func First()
TEXT ·First(SB), NOSPLIT, $0-0
	CMPB ·useAVX2(SB), $1
	JNE  none
	CALL guarded<>(SB)
	CALL open<>(SB)
none:
	RET

// func Second()
TEXT ·Second(SB), NOSPLIT, $0-0
	CMPB ·useAVX2(SB), $1
	JEQ  there
	CALL open<>(SB)
	RET
there:
	JMP guarded<>(SB)

// A name that denies, an argument, a value in the frame, a value made of the flags, and a test of two where one is known.
//
// func Others(useAVX2 bool) int
TEXT ·Others(SB), NOSPLIT, $16-16
	CMPB ·noAVX2(SB), $1
	JEQ  argument
	VPXOR Y0, Y0, Y0
argument:
	CMPB useAVX2+0(FP), $1
	JNE  kept
	VPXOR Y1, Y1, Y1
kept:
	MOVB ·hasBMI2(SB), AX
	MOVB AX, kept-8(SP)
	CMPB kept-8(SP), $0
	JEQ  flags
	MULXQ DX, AX, BX
flags:
	CMPB ·useHashAVX2(SB), $1
	SETEQ CX
	TESTB CX, CX
	JEQ  both
	VPXOR Y2, Y2, Y2
both:
	CMPB ·useAVX2(SB), $1
	JNE  done
	CMPB ·useAVX2FMA(SB), $1
	JNE  one
	VFMADD231PS Y0, Y1, Y2
one:
	VPXOR Y3, Y3, Y3
done:
	MOVQ $0, ret+8(FP)
	RET
//= cpu-guards.s:14:2: warning[cpu-level]: `MULXQ` needs BMI2, which v1 lacks
//= cpu-guards.s:22:2: warning[cpu-level]: `VPXOR` needs AVX2, which v1 lacks
//= cpu-guards.s:27:2: warning[cpu-level]: `VZEROUPPER` needs AVX, which v1 lacks
//= cpu-guards.s:39:2: warning[cpu-level]: `MULXQ` needs BMI2, which v1 lacks
//= cpu-guards.s:53:2: warning[cpu-level]: `VPXOR` needs AVX2, which v1 lacks
//= cpu-guards.s:54:2: warning[cpu-level]: `VZEROUPPER` needs AVX, which v1 lacks
//= cpu-guards.s:91:8: warning[unset-register]: `MULXQ` reads `DX`, but nothing has set it
//= cpu-guards.s:108:2: warning[dirty-upper]: the upper halves of vectors are in use at this `RET`
