#include "textflag.h"

#define USED 1
#define UNUSED 2
#define CALLED(x) MOVQ x, AX
#define UNCALLED(x) MOVQ x, BX
#define INNER AX
#define OUTER MOVQ $USED, INNER
#ifdef TESTED
#define OTHER 1
#else
#define OTHER 2
#endif

TEXT ·f(SB), NOSPLIT, $0-0
	CALLED($1)
	OUTER
#ifdef CONFIGURED
	NOP
#endif
	RET

#define CONFIGURED
//= unused-macro.s:4:9: warning[unused-macro]: nothing uses the macro `UNUSED`
//= unused-macro.s:6:9: warning[unused-macro]: nothing uses the macro `UNCALLED`
//= unused-macro.s:10:9: warning[unused-macro]: nothing uses the macro `OTHER`
//= unused-macro.s:12:9: warning[unused-macro]: nothing uses the macro `OTHER`
