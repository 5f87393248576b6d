//# flags: -p runtime
// R14 and X15 where a function with arguments in registers is called.

#include "textflag.h"

TEXT ·f<ABIInternal>(SB), NOSPLIT, $0-0
	RET

TEXT ·old(SB), NOSPLIT, $8-8
	MOVQ a+0(FP), R14
	ADDQ R14, R14
	CALL ·f<ABIInternal>(SB)
	RET

TEXT ·vector(SB), NOSPLIT, $8-8
	MOVQ   a+0(FP), AX
	MOVUPS (AX), X15
	MOVUPS X15, 16(AX)
	CALL   ·f<ABIInternal>(SB)
	RET

TEXT ·left(SB), NOSPLIT|NOFRAME, $0-8
	MOVQ $1, R14
	JMP  ·f<ABIInternal>(SB)

TEXT ·inner<ABIInternal>(SB), NOSPLIT, $8-0
	MOVQ R14, R12
	MOVQ $1, R14
	CALL ·f<ABIInternal>(SB)
	MOVQ R12, R14
	RET

TEXT ·restored(SB), NOSPLIT, $8-8
	MOVQ  a+0(FP), R14
	MOVQ  R14, X15
	MOVQ  (TLS), R14
	XORPS X15, X15
	CALL  ·f<ABIInternal>(SB)
	RET

TEXT ·switched(SB), NOSPLIT, $8-8
	MOVQ a+0(FP), AX
	MOVQ AX, (TLS)
	MOVQ AX, R14
	CALL ·f<ABIInternal>(SB)
	RET

TEXT ·toOld(SB), NOSPLIT, $8-8
	MOVQ a+0(FP), R14
	CALL ·old(SB)
	RET
//= internal-calls.s:10:2: warning[g-register]: `R14` is overwritten, but is the current goroutine to `runtime.f`, an `ABIInternal` function
//= internal-calls.s:17:2: warning[zero-register]: `X15` is overwritten, but must be zero for `runtime.f`, an `ABIInternal` function
//= internal-calls.s:23:2: warning[g-register]: `R14` is overwritten, but is the current goroutine to `runtime.f`, an `ABIInternal` function
//= internal-calls.s:28:2: warning[g-register]: `R14` is overwritten, but is the current goroutine to `runtime.f`, an `ABIInternal` function
