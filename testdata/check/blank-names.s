// Arguments and results without a name of their own.

#include "textflag.h"

// func two(_ int64, x string) (_ int64)
TEXT ·two(SB), NOSPLIT, $0-32
	MOVQ _+0(FP), AX
	MOVQ own+0(FP), BX
	MOVL _+24(FP), CX
	MOVQ _+16(FP), CX
	MOVQ AX, _+24(FP)
	RET

// func strings(_ string, _ string) int64
TEXT ·strings(SB), NOSPLIT, $0-40
	MOVQ __base+0(FP), AX
	MOVQ __len+24(FP), BX
	MOVQ __len+16(FP), CX
	MOVQ AX, ret+32(FP)
	RET

// func unnamed(int64, string) (int64, int64)
TEXT ·unnamed(SB), NOSPLIT, $0-40
	MOVQ arg+0(FP), AX
	MOVQ y+0(FP), AX
	MOVQ arg_0+0(FP), AX
	MOVQ arg1_len+16(FP), BX
	MOVQ arg_len+16(FP), BX
	MOVQ AX, ret+24(FP)
	MOVQ BX, bar+32(FP)
	MOVQ BX, ret1+32(FP)
	RET
//= blank-names.s:9:7: warning[argument-size]: `MOVL` reads 4 bytes of `_`, which is an `int64` of 8
//= blank-names.s:10:7: warning[argument-offset]: `_` of `two` is at `0(FP)`, not `16(FP)`
//= blank-names.s:18:7: warning[argument-offset]: `__len` of `strings` is at `8(FP)`, not `16(FP)`
//= blank-names.s:25:7: warning[argument-name]: `unnamed` has no argument or result `y`
//= blank-names.s:26:7: warning[argument-name]: `unnamed` has no argument or result `arg_0`
//= blank-names.s:28:7: warning[argument-name]: `unnamed` has no argument or result `arg_len`
//= blank-names.s:30:2: warning[overwritten-result]: `MOVQ` writes a result that is written again before the function returns
//= blank-names.s:30:11: warning[argument-name]: `unnamed` has no argument or result `bar`
