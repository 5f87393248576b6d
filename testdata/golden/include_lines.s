#include "more/body.h"
TEXT ·a(SB), FLAGS, $0-0
	MOVQ AX, BX
#include "more/inner.h"
	TWO(CX)
	RET
