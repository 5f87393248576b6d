//# flags: -e
#include "textflag.h"
#define SIZE $16-8
TEXT ·a(SB), $0-8, NOSPLIT
	RET
TEXT ·b(SB), $0, NOSPLIT|NOFRAME
	RET
TEXT ·c(SB), $0-8|NOSPLIT
	RET
TEXT ·d(SB), SIZE, NOSPLIT
	RET
GLOBL ·x(SB), $8, RODATA
