//# flags: -e
#include "constants.h"
TEXT ·f(SB), 4, $0
	MOVZX AX, BX
	PUSHA
	LOADALL(AX)
	FROB AX
	INT3
	RET
