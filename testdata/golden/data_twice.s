#include "textflag.h"

GLOBL ·a(SB), NOPTR, $8
GLOBL ·b<>(SB), NOPTR, $8
GLOBL ·b(SB), RODATA, $16
TEXT ·f(SB), 4, $0-0
	MOVQ ·b<>(SB), AX
	MOVQ ·b(SB), AX
	RET
