#include "textflag.h"

#define LOAD(n) MOVQ n(SI)(SP*1), R8

TEXT ·sum(SB), NOSPLIT, $0-24
	LOAD(8)
	ADDQ R8, AX
	JNE  agian
again:
	RET
