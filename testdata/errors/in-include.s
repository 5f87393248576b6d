TEXT ·f(SB), 4, $0-0
#include "more/bad.h"
	OUTER(CX)
	WRONG(DX)
	RET
