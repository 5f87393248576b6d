#include "textflag.h"

TEXT ·even(SB), NOSPLIT, $8-0
	DECQ AX
	JEQ  done
	CALL ·odd(SB)

done:
	RET

TEXT ·odd(SB), NOSPLIT, $8-0
	DECQ AX
	JEQ  done
	CALL ·even(SB)

done:
	RET

TEXT ·self(SB), NOSPLIT, $8-0
	CALL ·self(SB)
	RET

TEXT ·split(SB), 0, $8-0
	CALL ·split(SB)
	RET
//= nosplit-ring.s:14:2: warning[nosplit-overflow]: `main.even` calls itself through other `NOSPLIT` functions, but is `NOSPLIT`
//= nosplit-ring.s:20:2: warning[nosplit-overflow]: `main.self` calls itself, but is `NOSPLIT`
