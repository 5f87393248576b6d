#include "textflag.h"
#include "funcdata.h"

TEXT ·a(SB), 0, $16-8
	GO_ARGS
	NO_LOCAL_POINTERS
	MOVQ x+0(FP), AX
	CALL ·x(SB)
	GO_RESULTS_INITIALIZED
	PCDATA $0, $-2
	MOVQ AX, ret+0(FP)
	PCDATA $0, $-1
	PCDATA $1, $3
	FUNCDATA $2, ·objects(SB)
	FUNCDATA $3, tree<>(SB)
	RET

TEXT ·b(SB), NOSPLIT, $0
	NO_LOCAL_POINTERS
	RET

TEXT ·c(SB), NOSPLIT, $0-8
	PCDATA $PCDATA_UnsafePoint, $1
	FUNCDATA $FUNCDATA_LocalsPointerMaps, ·m(SB)
	FUNCDATA $FUNCDATA_ArgsPointerMaps, ·n(SB)
	RET
