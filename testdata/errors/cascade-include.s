//# flags: -e
#include "constants.h"
TEXT ·f(SB), NOSPLIT, $FRAME
	SAVE(AX, BX)
	MOVQ $LIMIT, AX
	MOVQ g_m(R14), BX
	MOVQ $(WIDTH*8), CX
	MOVQ (AX)(BX*WIDTH), CX
	JMP LOOP
	MOVQ AX, BX, CX
	RET
TEXT ·f(SB), NOSPLIT, $0
	RET
