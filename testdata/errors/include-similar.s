//# flags: -e
#include "testflag.h"
#include "runtime/funcdata.h"
#include <textflag.h>
#include textflag.h
TEXT ·f(SB), NOSPLIT, $0
	RET
