// Kernels in the form that generators of assembly write: unrolled, one macro-free line an instruction.

#include "textflag.h"

// func cpuid(leaf uint32, sub uint32) (eax uint32, ebx uint32, ecx uint32, edx uint32)
TEXT ·cpuid(SB), NOSPLIT, $0-24
	MOVL leaf+0(FP), AX
	MOVL sub+4(FP), CX
	CPUID
	MOVL AX, eax+8(FP)
	MOVL BX, ebx+12(FP)
	MOVL CX, ecx+16(FP)
	MOVL DX, edx+20(FP)
	RET

// func xgetbv() uint32
TEXT ·xgetbv(SB), NOSPLIT, $0-4
	XORL CX, CX
	XGETBV
	MOVL AX, ret+0(FP)
	RET

// func Dot(x []float32, y []float32) float32
// Requires: AVX, FMA3, SSE
TEXT ·Dot(SB), NOSPLIT, $0-52
	MOVQ   x_base+0(FP), AX
	MOVQ   y_base+24(FP), CX
	MOVQ   x_len+8(FP), DX
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1
	VXORPS Y2, Y2, Y2
	VXORPS Y3, Y3, Y3

blockloop:
	CMPQ        DX, $0x00000020
	JL          tail
	VMOVUPS     (AX), Y4
	VMOVUPS     32(AX), Y5
	VMOVUPS     64(AX), Y6
	VMOVUPS     96(AX), Y7
	VFMADD231PS (CX), Y4, Y0
	VFMADD231PS 32(CX), Y5, Y1
	VFMADD231PS 64(CX), Y6, Y2
	VFMADD231PS 96(CX), Y7, Y3
	ADDQ        $0x00000080, AX
	ADDQ        $0x00000080, CX
	SUBQ        $0x00000020, DX
	JMP         blockloop

tail:
	VXORPS X8, X8, X8

tailloop:
	CMPQ        DX, $0x00000000
	JE          reduce
	VMOVSS      (AX), X9
	VFMADD231SS (CX), X9, X8
	ADDQ        $0x00000004, AX
	ADDQ        $0x00000004, CX
	DECQ        DX
	JMP         tailloop

reduce:
	VADDPS       Y0, Y1, Y0
	VADDPS       Y2, Y3, Y2
	VADDPS       Y0, Y2, Y0
	VEXTRACTF128 $0x01, Y0, X1
	VADDPS       X0, X1, X0
	VADDPS       X0, X8, X0
	VHADDPS      X0, X0, X0
	VHADDPS      X0, X0, X0
	VZEROUPPER
	MOVSS        X0, ret+48(FP)
	RET

DATA nibbles<>+0(SB)/8, $0x0302020102010100
DATA nibbles<>+8(SB)/8, $0x0403030203020201
DATA nibbles<>+16(SB)/8, $0x0302020102010100
DATA nibbles<>+24(SB)/8, $0x0403030203020201
GLOBL nibbles<>(SB), RODATA|NOPTR, $32

DATA low<>+0(SB)/1, $0x0f
GLOBL low<>(SB), RODATA|NOPTR, $1

// func Count(data []byte) uint64
// Requires: AVX, AVX2, POPCNT, SSE2
TEXT ·Count(SB), NOSPLIT, $0-32
	MOVQ         data_base+0(FP), AX
	MOVQ         data_len+8(FP), CX
	VMOVDQU      nibbles<>+0(SB), Y0
	VPBROADCASTB low<>+0(SB), Y1
	VPXOR        Y2, Y2, Y2
	VPXOR        Y3, Y3, Y3

blocks:
	CMPQ    CX, $0x00000040
	JB      rest
	VMOVDQU (AX), Y4
	VPAND   Y4, Y1, Y5
	VPSRLW  $0x04, Y4, Y4
	VPAND   Y4, Y1, Y4
	VPSHUFB Y5, Y0, Y6
	VPSHUFB Y4, Y0, Y4
	VPADDB  Y6, Y4, Y4
	VPSADBW Y4, Y3, Y4
	VPADDQ  Y4, Y2, Y2
	VMOVDQU 32(AX), Y7
	VPAND   Y7, Y1, Y8
	VPSRLW  $0x04, Y7, Y7
	VPAND   Y7, Y1, Y7
	VPSHUFB Y8, Y0, Y9
	VPSHUFB Y7, Y0, Y7
	VPADDB  Y9, Y7, Y7
	VPSADBW Y7, Y3, Y7
	VPADDQ  Y7, Y2, Y2
	ADDQ    $0x40, AX
	SUBQ    $0x40, CX
	JMP     blocks

rest:
	VEXTRACTI128 $0x01, Y2, X3
	VPADDQ       X3, X2, X2
	VPSRLDQ      $0x08, X2, X3
	VPADDQ       X3, X2, X2
	VMOVQ        X2, DX
	VZEROUPPER

bytes:
	TESTQ   CX, CX
	JZ      done
	MOVBLZX (AX), BX
	POPCNTL BX, BX
	ADDQ    BX, DX
	INCQ    AX
	DECQ    CX
	JMP     bytes

done:
	MOVQ DX, ret+24(FP)
	RET

// func Xor(dst []byte, a []byte, b []byte)
// Requires: SSE2
TEXT ·Xor(SB), NOSPLIT, $0-72
	MOVQ dst_base+0(FP), DI
	MOVQ dst_len+8(FP), CX
	MOVQ a_base+24(FP), SI
	MOVQ b_base+48(FP), R8
	XORQ AX, AX

wide:
	LEAQ 64(AX), DX
	CMPQ DX, CX
	JGT  narrow
	MOVOU (SI)(AX*1), X0
	MOVOU 16(SI)(AX*1), X1
	MOVOU 32(SI)(AX*1), X2
	MOVOU 48(SI)(AX*1), X3
	MOVOU (R8)(AX*1), X8
	MOVOU 16(R8)(AX*1), X9
	MOVOU 32(R8)(AX*1), X10
	MOVOU 48(R8)(AX*1), X11
	PXOR X8, X0
	PXOR X9, X1
	PXOR X10, X2
	PXOR X11, X3
	MOVOU X0, (DI)(AX*1)
	MOVOU X1, 16(DI)(AX*1)
	MOVOU X2, 32(DI)(AX*1)
	MOVOU X3, 48(DI)(AX*1)
	MOVQ DX, AX
	JMP  wide

narrow:
	CMPQ AX, CX
	JGE  end
	MOVB (SI)(AX*1), BX
	XORB (R8)(AX*1), BX
	MOVB BX, (DI)(AX*1)
	INCQ AX
	JMP  narrow

end:
	RET

// func MulAdd(z []uint64, x []uint64, y uint64) uint64
// Requires: ADX, BMI2
TEXT ·MulAdd(SB), NOSPLIT, $0-64
	MOVQ z_base+0(FP), DI
	MOVQ z_len+8(FP), CX
	MOVQ x_base+24(FP), SI
	MOVQ y+48(FP), DX
	XORQ R9, R9

quads:
	CMPQ CX, $0x04
	JB   single

	// Clears both carries.
	XORQ  R10, R10
	MULXQ (SI), R8, R11
	ADCXQ R9, R8
	ADOXQ (DI), R8
	MOVQ  R8, (DI)
	MULXQ 8(SI), R8, R9
	ADCXQ R11, R8
	ADOXQ 8(DI), R8
	MOVQ  R8, 8(DI)
	MULXQ 16(SI), R8, R11
	ADCXQ R9, R8
	ADOXQ 16(DI), R8
	MOVQ  R8, 16(DI)
	MULXQ 24(SI), R8, R9
	ADCXQ R11, R8
	ADOXQ 24(DI), R8
	MOVQ  R8, 24(DI)
	ADCXQ R10, R9
	ADOXQ R10, R9
	ADDQ  $0x20, SI
	ADDQ  $0x20, DI
	SUBQ  $0x04, CX
	JMP   quads

single:
	TESTQ CX, CX
	JEQ   out
	MULXQ (SI), R8, R11
	ADDQ  R9, R8
	ADCQ  $0x00, R11
	ADDQ  R8, (DI)
	ADCQ  $0x00, R11
	MOVQ  R11, R9
	ADDQ  $0x08, SI
	ADDQ  $0x08, DI
	DECQ  CX
	JMP   single

out:
	MOVQ R9, ret+56(FP)
	RET

// func Clamp(data []int32, least int32, greatest int32)
// Requires: AVX512F, BMI2
TEXT ·Clamp(SB), NOSPLIT, $0-32
	MOVQ         data_base+0(FP), AX
	MOVQ         data_len+8(FP), CX
	MOVL         least+24(FP), DX
	LEAQ         greatest+28(FP), BX
	VPBROADCASTD DX, Z0

full:
	CMPQ        CX, $0x10
	JB          partial
	VMOVDQU32   (AX), Z1
	VPMAXSD     Z0, Z1, Z1
	VPMINSD.BCST (BX), Z1, Z1
	VMOVDQU32   Z1, (AX)
	ADDQ        $0x40, AX
	SUBQ        $0x10, CX
	JMP         full

partial:
	TESTQ          CX, CX
	JZ             over
	MOVL           $-1, DX
	BZHIL          CX, DX, DX
	KMOVW          DX, K1
	VMOVDQU32.Z    (AX), K1, Z1
	VPMAXSD.Z      Z0, Z1, K1, Z1
	VPMINSD.BCST.Z (BX), Z1, K1, Z1
	VMOVDQU32      Z1, K1, (AX)

over:
	VZEROUPPER
	RET

// func Mix(block *[16]byte, key *[16]byte)
// Requires: AES, PCLMULQDQ, SSE2
TEXT ·Mix(SB), NOSPLIT, $0-16
	MOVQ      block+0(FP), AX
	MOVQ      key+8(FP), CX
	MOVOU     (AX), X0
	MOVOU     (CX), X1
	AESENC    X1, X0
	MOVO      X0, X2
	PCLMULQDQ $0x10, X0, X2
	MOVQ      X0, X0
	PXOR      X0, X2
	MOVOU     X2, (AX)
	RET
