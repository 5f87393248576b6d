#include "textflag.h"

TEXT ·a(SB), 0, $16
	MOVQ x+0(FP), AX
	CALL ·b(SB)
	RET

TEXT ·b(SB), NOSPLIT, $0
	RET
