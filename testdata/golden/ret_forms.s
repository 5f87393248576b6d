#include "textflag.h"

TEXT ·a(SB), 0, $16-0
	RET
	MOVQ AX, 8(SP)
	RET
	RET
	CALL ·b(SB)

TEXT ·b(SB), 0, $24-0
	CALL ·a(SB)
	RET ·c(SB)

TEXT ·c(SB), NOSPLIT, $0-0
	RET ·a(SB)

TEXT ·d(SB), NOSPLIT, $8-0
	JEQ one
	RET
one:
	RET
	INT $3

TEXT ·e(SB), NOSPLIT, $0-0
	RETFQ $8
	RETFL $8
	RETFW $16
	IRETQ
