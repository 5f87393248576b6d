#include "textflag.h"

TEXT ·f4064(SB), 0, $4064-0
	CALL ·x(SB)
	RET

TEXT ·f4072(SB), 0, $4072-0
	CALL ·x(SB)
	RET

TEXT ·f4080(SB), 0, $4080-0
	CALL ·x(SB)
	RET

TEXT ·f4088(SB), 0, $4088-0
	CALL ·x(SB)
	RET

TEXT ·f4096(SB), 0, $4096-0
	CALL ·x(SB)
	RET

TEXT ·f4104(SB), 0, $4104-0
	CALL ·x(SB)
	RET

TEXT ·f4112(SB), 0, $4112-0
	CALL ·x(SB)
	RET
