// SP that the assembler does not follow, and loops that move it.

#include "textflag.h"

// func noframe(n int64) int64
TEXT ·noframe(SB), NOSPLIT|NOFRAME, $0-16
	SUBQ $24, SP
	MOVQ 32(SP), AX
	MOVQ AX, 40(SP)
	ADDQ $24, SP
	RET

// func named(n int64) int64
TEXT ·named(SB), NOSPLIT|NOFRAME, $0-16
	SUBQ $24, SP
	MOVQ n+0(FP), AX
	ADDQ $24, SP
	MOVQ AX, ret+8(FP)
	RET

// func local(n int64) int64
TEXT ·local(SB), NOSPLIT, $16-16
	MOVQ n+0(FP), AX
	SUBQ $32, SP
	MOVQ AX, x-8(SP)
	ADDQ $32, SP
	MOVQ AX, ret+8(FP)
	RET

// func digits(n uint64) uint64
TEXT ·digits(SB), NOSPLIT, $0-16
	MOVQ n+0(FP), AX
	XORL CX, CX
	MOVQ $10, BX
d:
	XORL DX, DX
	DIVQ BX
	SUBQ $8, SP
	MOVQ DX, 0(SP)
	INCQ CX
	TESTQ AX, AX
	JNZ d
	XORL R8, R8
p:
	MOVQ 0(SP), DX
	ADDQ $8, SP
	ADDQ DX, R8
	DECQ CX
	JNZ p
	MOVQ R8, ret+8(FP)
	RET

// func either(n int64) int64
TEXT ·either(SB), NOSPLIT, $0-16
	MOVQ n+0(FP), AX
	MOVQ AX, ret+8(FP)
	TESTQ AX, AX
	JEQ end
	PUSHQ AX
end:
	RET
//= moved-stack.s:16:7: warning[stale-frame]: `SP` is 24 bytes lower here than the assembler takes it to be, so this is another place
//= moved-stack.s:25:11: warning[stale-frame]: `SP` is 32 bytes lower here than the assembler takes it to be, so this is another place
//= moved-stack.s:61:2: error[unbalanced]: `main.either` returns with `SP` out of balance
