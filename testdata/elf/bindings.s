#include "textflag.h"

TEXT ·global(SB), NOSPLIT, $0-0
	CALL local<>(SB)
	CALL ·weak(SB)
	CALL other·undefined(SB)
	MOVQ ldata<>(SB), AX
	MOVQ ·undefinedData(SB), AX
	RET

TEXT local<>(SB), NOSPLIT, $0-0
	RET

TEXT ·weak(SB), NOSPLIT|DUPOK, $0-0
	RET

TEXT weaklocal<>(SB), NOSPLIT|DUPOK, $0-0
	RET

GLOBL ldata<>(SB), NOPTR, $8
DATA ·wdata+0(SB)/8, $1
GLOBL ·wdata(SB), RODATA|DUPOK, $8
