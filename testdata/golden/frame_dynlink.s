//# flags: -dynlink
#include "textflag.h"

TEXT ·f0(SB), 0, $0-0
	CALL ·x(SB)
	RET

TEXT ·f16(SB), 0, $16-0
	CALL ·x(SB)
	RET

TEXT ·f200(SB), 0, $200-0
	CALL ·x(SB)
	RET

TEXT ·f5000(SB), 0, $5000-0
	CALL ·x(SB)
	RET
TEXT ·w24(SB), NEEDCTXT|WRAPPER, $24-0
	CALL ·x(SB)
	RET

TEXT ·w4000(SB), NEEDCTXT|WRAPPER, $4000-0
	CALL ·x(SB)
	RET
