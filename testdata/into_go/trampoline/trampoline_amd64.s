#include "textflag.h"

TEXT ·sum(SB), NOSPLIT, $0-32
	JMP kernel·sum(SB)
