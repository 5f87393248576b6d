//# flags: --go-files more/handed.go
// Places on the stack that a function compiled from Go was given.

#include "textflag.h"

// The result of the first call is an argument of the second.
TEXT ·chained(SB), $32-16
	MOVQ a+0(FP), CX
	MOVQ CX, 0(SP)
	CALL ·double(SB)
	MOVQ 8(SP), CX
	MOVQ CX, 24(SP)
	CALL ·sum(SB)
	MOVQ 16(SP), AX
	ADDQ 24(SP), AX
	ADDQ 8(SP), AX
	MOVQ AX, ret+8(FP)
	RET

TEXT ·again(SB), $16-16
	MOVQ a+0(FP), CX
	MOVQ CX, 0(SP)
	CALL ·double(SB)
	MOVQ 8(SP), CX
	ADDQ 0(SP), CX
	MOVQ CX, ret+8(FP)
	RET

TEXT ·written(SB), $16-16
	MOVQ a+0(FP), CX
	MOVQ CX, 0(SP)
	CALL ·double(SB)
	MOVQ 8(SP), CX
	MOVQ CX, 0(SP)
	ADDQ 0(SP), CX
	MOVQ CX, ret+8(FP)
	RET

TEXT ·byAddress(SB), $16-16
	MOVQ a+0(FP), CX
	MOVQ CX, 0(SP)
	CALL ·double(SB)
	LEAQ 0(SP), DI
	MOVQ $1, (DI)
	MOVQ 0(SP), CX
	MOVQ CX, ret+8(FP)
	RET
//= lost-argument.s:16:7: warning[lost-argument]: this reads an argument of a call before it, which the Go function may have changed
//= lost-argument.s:25:7: warning[lost-argument]: this reads an argument of a call before it, which the Go function may have changed
