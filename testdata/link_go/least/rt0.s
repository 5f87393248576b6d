#include "textflag.h"
TEXT _rt0_amd64_linux(SB),NOSPLIT,$0
	CALL ·start(SB)
	RET
TEXT ·mapinitnoop<ABIInternal>(SB),NOSPLIT,$0
	RET
TEXT ·abort(SB),NOSPLIT,$0
	RET
TEXT ·morestack_noctxt(SB),NOSPLIT,$0
	RET
