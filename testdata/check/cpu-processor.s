//# flags: --goamd64 v1
#include "textflag.h"

// func ByProcessor(x int) int
TEXT ·ByProcessor(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), DI
	MOVL $7, AX
	XORL CX, CX
	CPUID
	BTL  $8, BX
	JCC  slow
	SHRXQ CX, DI, DI
slow:
	MOVL $1, AX
	CPUID
	ANDL $0x10001000, CX
	CMPL CX, $0x10001000
	JNE  none
	PXOR X0, X0
	VFMADD231PD X0, X0, X0
	RORXQ $1, DI, DI
none:
	VPXOR X0, X0, X0
	MOVQ DI, ret+8(FP)
	RET
//= cpu-processor.s:21:2: warning[cpu-level]: `RORXQ` needs BMI2, which v1 lacks
//= cpu-processor.s:23:2: warning[cpu-level]: `VPXOR` needs AVX, which v1 lacks
