#include "textflag.h"

TEXT ·entry(SB), NOSPLIT, $0-16
	JMP kernel·entry(SB)

TEXT ·calls(SB), NOSPLIT, $0-8
	JMP kernel·calls(SB)
