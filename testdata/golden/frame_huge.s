#include "textflag.h"

TEXT ·f100000(SB), 0, $100000-0
	CALL ·x(SB)
	RET

TEXT ·f1048576(SB), 0, $1048576-0
	CALL ·x(SB)
	RET
