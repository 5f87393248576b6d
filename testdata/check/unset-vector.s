// Vectors that an instruction computes with and writes, and those of which it fills a part.

#include "textflag.h"

// func unset(x *[64]byte)
TEXT ·unset(SB), NOSPLIT, $0-8
	MOVQ x+0(FP), SI
	MOVOU (SI), X0
	VMOVDQU64 (SI), Z1
	PSHUFB X0, X6
	PAND X0, X8
	POR X0, X9
	AESENC X0, X14
	PCLMULQDQ $0, X0, X2
	PUNPCKLBW X0, X3
	PCMPGTB X0, X4
	VPTERNLOGD $0x96, Z1, Z1, Z5
	VPERMI2D Z1, Z1, Z7
	VPDPBUSD Z1, Z1, Z10
	PXOR X1, X1
	VGATHERDPS Y12, (SI)(Y1*4), Y11
	VZEROUPPER
	RET

// func filled(x *[64]byte)
TEXT ·filled(SB), NOSPLIT, $0-8
	MOVQ x+0(FP), SI
	PINSRQ $0, (SI), X0
	PINSRQ $1, 8(SI), X0
	MOVLPS (SI), X1
	PUNPCKLQDQ X0, X9
	PUNPCKHQDQ X9, X0
	UNPCKLPD X0, X10
	MOVHPS 8(SI), X1
	CVTSQ2SD SI, X2
	SQRTSD X2, X3
	PXOR X4, X4
	PCMPEQB X5, X5
	PSUBL X6, X6
	VPTERNLOGD $0xff, Z7, Z7, Z7
	VPTERNLOGD $0x55, Z7, Z7, Z8
	VPCMPEQD Y9, Y9, Y9
	VGATHERDPS Y9, (SI)(Y7*4), Y10
	MOVOU X0, (SI)
	VZEROUPPER
	RET
//= unset-vector.s:10:13: warning[unset-register]: `PSHUFB` reads `X6`, but nothing has set it
//= unset-vector.s:11:11: warning[unset-register]: `PAND` reads `X8`, but nothing has set it
//= unset-vector.s:12:10: warning[unset-register]: `POR` reads `X9`, but nothing has set it
//= unset-vector.s:13:13: warning[unset-register]: `AESENC` reads `X14`, but nothing has set it
//= unset-vector.s:14:20: warning[unset-register]: `PCLMULQDQ` reads `X2`, but nothing has set it
//= unset-vector.s:15:16: warning[unset-register]: `PUNPCKLBW` reads `X3`, but nothing has set it
//= unset-vector.s:16:14: warning[unset-register]: `PCMPGTB` reads `X4`, but nothing has set it
//= unset-vector.s:17:28: warning[unset-register]: `VPTERNLOGD` reads `Z5`, but nothing has set it
//= unset-vector.s:18:19: warning[unset-register]: `VPERMI2D` reads `Z7`, but nothing has set it
//= unset-vector.s:19:19: warning[unset-register]: `VPDPBUSD` reads `Z10`, but nothing has set it
//= unset-vector.s:21:13: warning[unset-register]: `VGATHERDPS` reads `Y12`, but nothing has set it
