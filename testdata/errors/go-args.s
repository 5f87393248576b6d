#include "funcdata.h"
TEXT ·f(SB), 4, $0
	GO_ARGS
	RET
TEXT l<>(SB), 4, $0-8
	GO_ARGS
	RET
