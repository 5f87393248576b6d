//# flags: -e
TEXT ·f(SB), 4, $0
	BEFORE AX
#include "more/lost.h"
	AFTER AX
	MOVQ AX
	RET
