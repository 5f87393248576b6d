#include "textflag.h"

TEXT ·a(SB), NOSPLIT, $-8
	MOVQ x+0(FP), AX
	RET

TEXT ·b(SB), 0, $-8-16
	CALL ·x(SB)
	RET

TEXT ·c(SB), NOSPLIT, $-8-0
	MOVQ 0(SP), AX
	RET
