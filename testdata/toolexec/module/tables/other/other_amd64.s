// What the package above defines in the same way.

#include "textflag.h"
#include "../shared.h"

// func Third() uintptr
TEXT ·Third(SB), NOSPLIT, $0-8
	LEAQ kinds·shared(SB), AX
	MOVQ AX, ret+0(FP)
	RET

// func ThirdCode() uintptr
TEXT ·ThirdCode(SB), NOSPLIT, $0-8
	LEAQ kinds·same(SB), AX
	MOVQ AX, ret+0(FP)
	RET
