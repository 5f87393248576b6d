// Floating point: constants that become symbols, SSE2, AVX2 and FMA kernels over slices.

#include "textflag.h"

// func celsius(f float64) float64
TEXT ·celsius(SB), NOSPLIT, $0-16
	MOVSD f+0(FP), X0
	SUBSD $32.0, X0
	MULSD $0.5555555555555556, X0
	MOVSD X0, ret+8(FP)
	RET

// func length(a, b float32) float32
TEXT ·length(SB), NOSPLIT, $0-12
	MOVSS  a+0(FP), X0
	MOVSS  b+4(FP), X1
	MULSS  X0, X0
	MULSS  X1, X1
	ADDSS  X1, X0
	SQRTSS X0, X0
	MOVSS  X0, ret+8(FP)
	RET

// func dotSSE2(x, y *float64, n int64) float64: n is even.
TEXT ·dotSSE2(SB), NOSPLIT, $0-32
	MOVQ  x+0(FP), SI
	MOVQ  y+8(FP), DI
	MOVQ  n+16(FP), CX
	XORPS X0, X0

loop:
	SUBQ   $2, CX
	JLT    done
	MOVUPD (SI)(CX*8), X1
	MOVUPD (DI)(CX*8), X2
	MULPD  X2, X1
	ADDPD  X1, X0
	JMP    loop

done:
	MOVAPD   X0, X1
	UNPCKHPD X1, X1
	ADDSD    X1, X0
	MOVSD    X0, ret+24(FP)
	RET

// func dotAVX2(x, y *float64, n int64) float64: n is a multiple of four; the machine has AVX2 and FMA.
TEXT ·dotAVX2(SB), NOSPLIT, $0-32
	MOVQ   x+0(FP), SI
	MOVQ   y+8(FP), DI
	MOVQ   n+16(FP), CX
	VXORPD Y0, Y0, Y0

loop:
	SUBQ        $4, CX
	JLT         done
	VMOVUPD     (SI)(CX*8), Y1
	VFMADD231PD (DI)(CX*8), Y1, Y0
	JMP         loop

done:
	VEXTRACTF128 $1, Y0, X1
	VADDPD       X1, X0, X0
	VHADDPD      X0, X0, X0
	VZEROUPPER
	MOVSD        X0, ret+24(FP)
	RET
