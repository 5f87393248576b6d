//# flags: -p runtime
// R14 and X15 in functions that are called by ABIInternal.

#include "textflag.h"

TEXT ·g1<ABIInternal>(SB), NOSPLIT, $0-16
	MOVQ AX, R14
	ADDQ R14, AX
	RET

TEXT ·g2<ABIInternal>(SB), NOSPLIT, $0-16
	MOVQ (AX), R14
	RET

TEXT ·gSaved<ABIInternal>(SB), NOSPLIT, $0-16
	MOVQ R14, R12
	MOVQ (AX), R14
	MOVQ (R14), AX
	MOVQ R12, R14
	RET

TEXT ·gThread<ABIInternal>(SB), NOSPLIT, $0-16
	MOVQ (AX), R14
	MOVQ (TLS), R14
	RET

TEXT ·z1<ABIInternal>(SB), NOSPLIT, $0-16
	MOVUPS (AX), X15
	MOVQ X15, AX
	RET

TEXT ·z2<ABIInternal>(SB), NOSPLIT, $0-16
	MOVUPS (AX), X15
	MOVUPS X15, (BX)
	XORL AX, AX
	MOVQ AX, X15
	RET
//= kept-registers.s:7:2: warning[g-register]: `R14` is overwritten, but is the current goroutine to the caller
//= kept-registers.s:12:2: warning[g-register]: `R14` is overwritten, but is the current goroutine to the caller
//= kept-registers.s:28:2: warning[zero-register]: `X15` is overwritten, but must be zero when the function returns
