#include "funcdata.h"

TEXT ·f(SB), 0, $16-8
	GO_ARGS
	NO_LOCAL_POINTERS
	FUNCDATA $2, ·objects(SB)
	CALL ·f(SB)
	RET
