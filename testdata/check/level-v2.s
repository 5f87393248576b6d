//# flags: --goamd64 v2
// What level v3 adds is beyond v2.

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
	VZEROUPPER
	RET
//= level-v2.s:27:2: warning[cpu-level]: `VADDPS` needs AVX, which v2 lacks
//= level-v2.s:28:2: warning[cpu-level]: `VPAND` needs AVX2, which v2 lacks
//= level-v2.s:29:2: warning[cpu-level]: `ANDNQ` needs BMI1, which v2 lacks
//= level-v2.s:31:2: warning[cpu-level]: `MULXQ` needs BMI2, which v2 lacks
//= level-v2.s:32:2: warning[cpu-level]: `VCVTPH2PS` needs F16C, which v2 lacks
//= level-v2.s:33:2: warning[cpu-level]: `VFMADD231PS` needs FMA, which v2 lacks
//= level-v2.s:34:2: warning[cpu-level]: `LZCNTQ` needs LZCNT, which v2 lacks
//= level-v2.s:35:2: warning[cpu-level]: `MOVBEQ` needs MOVBE, which v2 lacks
//= level-v2.s:36:2: warning[cpu-level]: `XSAVE` needs XSAVE, which v2 lacks
