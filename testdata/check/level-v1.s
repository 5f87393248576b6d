//# flags: --goamd64 v1
// What level v2 adds, by the psABI, is beyond v1; what every processor has is not.

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
	RET
//= level-v1.s:19:2: warning[cpu-level]: `LAHF` needs LAHF_SAHF, which v1 lacks
//= level-v1.s:21:2: warning[cpu-level]: `CMPXCHG16B` needs CMPXCHG16B, which v1 lacks
//= level-v1.s:22:2: warning[cpu-level]: `POPCNTQ` needs POPCNT, which v1 lacks
//= level-v1.s:23:2: warning[cpu-level]: `ADDSUBPS` needs SSE3, which v1 lacks
//= level-v1.s:24:2: warning[cpu-level]: `PHADDD` needs SSSE3, which v1 lacks
//= level-v1.s:25:2: warning[cpu-level]: `PTEST` needs SSE4_1, which v1 lacks
//= level-v1.s:26:2: warning[cpu-level]: `CRC32B` needs SSE4_2, which v1 lacks
