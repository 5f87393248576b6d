#include "textflag.h"

TEXT ·f0(SB), 0, $0-0
	CALL ·x(SB)
	RET

TEXT ·f8(SB), 0, $8-0
	CALL ·x(SB)
	RET

TEXT ·f96(SB), 0, $96-0
	CALL ·x(SB)
	RET

TEXT ·f104(SB), 0, $104-0
	CALL ·x(SB)
	RET

TEXT ·f112(SB), 0, $112-0
	CALL ·x(SB)
	RET

TEXT ·f120(SB), 0, $120-0
	CALL ·x(SB)
	RET

TEXT ·f128(SB), 0, $128-0
	CALL ·x(SB)
	RET

TEXT ·f136(SB), 0, $136-0
	CALL ·x(SB)
	RET

TEXT ·f144(SB), 0, $144-0
	CALL ·x(SB)
	RET
