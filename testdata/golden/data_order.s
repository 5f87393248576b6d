#include "textflag.h"


GLOBL ·first(SB), NOPTR, $24
DATA ·first+8(SB)/8, $1
DATA ·second+0(SB)/4, $3
DATA ·second+16(SB)/4, $2
GLOBL ·second(SB), RODATA, $64
DATA ·third+0(SB)/8, $4

TEXT ·f(SB), NOSPLIT, $0-0
	MOVQ ·third(SB), AX
	MOVQ ·undefined(SB), AX
	RET

GLOBL ·third(SB), 0, $8
DATA ·third+8(SB)/8, $5
GLOBL ·gap(SB), 0, $1024
DATA ·gap+8(SB)/8, $·second(SB)
DATA ·gap+1000(SB)/8, $·f(SB)
