//# flags: --goamd64 v4
// What no level has, although programs may use it.

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
	AESENC X0, X0
	PCLMULQDQ $0, X0, X0
	RDRANDQ AX
	RDTSCP
	ADCXQ  AX, AX
	SHA1MSG1 X0, X0
	CLWB   (DI)
	CLFLUSHOPT (DI)
	XTEST
	RDPKRU
	VZEROUPPER
	RET
//= level-v4.s:42:2: warning[cpu-level]: `AESENC` needs AES, which v4 lacks
//= level-v4.s:43:2: warning[cpu-level]: `PCLMULQDQ` needs PCLMULQDQ, which v4 lacks
//= level-v4.s:44:2: warning[cpu-level]: `RDRANDQ` needs RDRAND, which v4 lacks
//= level-v4.s:45:2: warning[cpu-level]: `RDTSCP` needs RDTSCP, which v4 lacks
//= level-v4.s:46:2: warning[cpu-level]: `ADCXQ` needs ADX, which v4 lacks
//= level-v4.s:47:2: warning[cpu-level]: `SHA1MSG1` needs SHA, which v4 lacks
//= level-v4.s:48:2: warning[cpu-level]: `CLWB` needs CLWB, which v4 lacks
//= level-v4.s:49:2: warning[cpu-level]: `CLFLUSHOPT` needs CLFLUSHOPT, which v4 lacks
//= level-v4.s:50:2: warning[cpu-level]: `XTEST` needs HLE_OR_RTM, which v4 lacks
//= level-v4.s:51:2: warning[cpu-level]: `RDPKRU` needs PKU, which v4 lacks
