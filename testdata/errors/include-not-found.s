//# flags: -I more -I nowhere
#include "no_such.h"
#include "textflg.h"
#include "zasm_linux_amd64.h"
TEXT ·f(SB), 4, $0-0
	RET
