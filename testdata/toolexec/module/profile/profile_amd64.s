// The lines between the comments are where time goes.

#include "textflag.h"

// func Work(n int) int
TEXT ·Work(SB), NOSPLIT, $32-16
	MOVQ n+0(FP), CX
	CALL spin<>(SB) // caller
	MOVQ AX, ret+8(FP)
	RET

TEXT spin<>(SB), NOSPLIT, $0
	XORL AX, AX

loop: // from
	ADDQ $3, AX
	RORQ $1, AX
	IMULQ $5, AX
	DECQ CX
	JNE  loop // to
	RET
