#include "textflag.h"

TEXT ·needctxt(SB), NEEDCTXT, $16-8
	CALL ·x(SB)
	RET

TEXT ·wrapper(SB), WRAPPER, $16-8
	CALL ·x(SB)
	RET

TEXT ·topframe(SB), TOPFRAME, $16-8
	CALL ·x(SB)
	RET

TEXT ·reflectmethod(SB), REFLECTMETHOD, $16-8
	CALL ·x(SB)
	RET

TEXT ·dupok(SB), DUPOK, $16-8
	CALL ·x(SB)
	RET

TEXT ·abiwrapper(SB), ABIWRAPPER, $16-8
	CALL ·x(SB)
	RET

TEXT ·noprof(SB), NOPROF, $16-8
	CALL ·x(SB)
	RET

TEXT ·rodata(SB), RODATA, $16-8
	CALL ·x(SB)
	RET

TEXT ·noptr(SB), NOPTR, $16-8
	CALL ·x(SB)
	RET

TEXT ·nosplit_needctxt(SB), NOSPLIT|NEEDCTXT, $16-8
	CALL ·x(SB)
	RET

TEXT ·wrapper_needctxt(SB), WRAPPER|NEEDCTXT, $16-8
	CALL ·x(SB)
	RET

TEXT ·nosplit_wrapper(SB), NOSPLIT|WRAPPER, $16-8
	CALL ·x(SB)
	RET

TEXT ·topframe_noframe(SB), TOPFRAME|NOFRAME, $16-8
	CALL ·x(SB)
	RET

TEXT ·nosplit_topframe(SB), NOSPLIT|TOPFRAME, $16-8
	CALL ·x(SB)
	RET

TEXT ·nosplit_dupok_needctxt_reflectmethod_topframe(SB), NOSPLIT|DUPOK|NEEDCTXT|REFLECTMETHOD|TOPFRAME, $16-8
	CALL ·x(SB)
	RET
