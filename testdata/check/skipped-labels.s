// Labels that only text for other builds jumps to.

#include "textflag.h"

// func choose(a int64) int64
TEXT ·choose(SB), NOSPLIT, $0-16
	MOVQ a+0(FP), AX
#ifdef GOAMD64_v3
	CMPQ AX, $7
	JEQ other
#endif
	MOVQ AX, ret+8(FP)
	RET
other:
	INCQ AX
	JMP end
never:
	DECQ AX
end:
	MOVQ AX, ret+8(FP)
	RET
//= skipped-labels.s:17:1: warning[unused-label]: no instruction jumps to `never`
//= skipped-labels.s:18:2: warning[unreachable-code]: no path leads to this instruction
