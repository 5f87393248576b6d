#include "textflag.h"

// func one(a, b int32) bool
TEXT ·one(SB), NOSPLIT, $0-9
	MOVB $1, ret+8(FP)
	RET

// func two(a, b int32) bool
TEXT ·two(SB), NOSPLIT, $0-16
	MOVB $1, ret+8(FP)
	RET

// func three(a, b int32) bool
TEXT ·three(SB), 0, $64
	MOVB $1, ret+8(FP)
	CALL ·one(SB)
	RET
//= frame-args.s:9:25: warning[frame-args]: `two` has 9 bytes of arguments and results, but `TEXT` declares 16
//= frame-args.s:14:21: warning[frame-args]: `three` has 9 bytes of arguments and results, but `TEXT` declares 0
