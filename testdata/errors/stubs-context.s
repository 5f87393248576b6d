//# flags: --stubs sysv --go-files stubs/amd64.go --prototype func~g(a~int)
#include "textflag.h"

TEXT ·f(SB), NOSPLIT|NEEDCTXT, $0-8
	RET

TEXT ·g(SB), NOSPLIT, $0-8
	RET
