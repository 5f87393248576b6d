#include "textflag.h"

// Fixes are tried within the function, though a macro begins it.
#define START(name) \
	TEXT name(SB), NOSPLIT, $0
#define ROUND(a) ADDQ a, AX
#undef ROUND
#define MIX(a) \
	ADDQ a, AX; \
	ROLQ $7, AX

START(·f)
	MOVX AX, BX
	MIXX(BX)
	JNE done
	RET

START(·g)
	MOVQ 1, AX
done:
	RET
