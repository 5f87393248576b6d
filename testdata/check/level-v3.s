//# flags: --goamd64 v3
// What level v4 adds is beyond v3.

#include "textflag.h"

// func f(p *byte)
TEXT ·f(SB), NOSPLIT, $0-8
	XORL   AX, AX
	XORL   DX, DX
	XORL   CX, CX
	XORL   BX, BX
	PXOR   X0, X0
	MOVQ   p+0(FP), DI
	CMOVQEQ DI, AX
	CMPXCHG8B (DI)
	FXSAVE (DI)
	CLFLUSH (DI)
	EMMS
	LAHF
	SAHF
	CMPXCHG16B (DI)
	POPCNTQ DI, AX
	ADDSUBPS X0, X0
	PHADDD  X0, X0
	PTEST   X0, X0
	CRC32B  AX, AX
	VADDPS X0, X0, X0
	VPAND Y0, Y0, Y0
	ANDNQ  DI, DI, AX
	TZCNTQ DI, AX
	MULXQ  DI, AX, BX
	VCVTPH2PS X0, X0
	VFMADD231PS X0, X0, X0
	LZCNTQ DI, AX
	MOVBEQ (DI), AX
	XSAVE (DI)
	VPADDD Z0, Z0, Z0
	VPADDB Z0, Z0, Z0
	VPLZCNTD Z0, Z0
	VPMULLQ Z0, Z0, Z0
	VPXORQ X16, X16, X16
	VZEROUPPER
	RET
//= level-v3.s:37:2: warning[cpu-level]: `VPADDD` needs AVX512F, which v3 lacks
//= level-v3.s:38:2: warning[cpu-level]: `VPADDB` needs AVX512BW, which v3 lacks
//= level-v3.s:39:2: warning[cpu-level]: `VPLZCNTD` needs AVX512CD, which v3 lacks
//= level-v3.s:40:2: warning[cpu-level]: `VPMULLQ` needs AVX512DQ, which v3 lacks
//= level-v3.s:41:2: warning[cpu-level]: `VPXORQ` needs AVX512VL, which v3 lacks
