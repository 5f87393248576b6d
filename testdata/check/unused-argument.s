//# flags: -W unused-argument
#include "textflag.h"

// func first(a, b int, _ string) int
TEXT ·first(SB), NOSPLIT, $0-40
	MOVQ a+0(FP), AX
	MOVQ AX, ret+32(FP)
	RET
//= unused-argument.s:4:18: warning[unused-argument]: `first` does not use its argument `b`
