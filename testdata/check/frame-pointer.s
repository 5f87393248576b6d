// What brings BP back, and what does not although it was saved.

#include "textflag.h"

// func argument(a int) int
TEXT ·argument(SB), NOSPLIT, $0-16
	MOVQ BP, R8
	MOVQ a+0(FP), BP
	MOVQ BP, ret+8(FP)
	RET

// func constant(a int) int
TEXT ·constant(SB), NOSPLIT, $0-16
	MOVQ a+0(FP), AX
	PUSHQ BP
	MOVQ $3, BP
	IMULQ BP, AX
	CMPQ AX, $100
	JGT big
	POPQ BP
	MOVQ AX, ret+8(FP)
	RET
big:
	ADDQ $8, SP
	MOVQ $0, ret+8(FP)
	RET

// func exchanged(a int) int
TEXT ·exchanged(SB), NOSPLIT, $0-16
	MOVQ a+0(FP), AX
	XCHGQ AX, BP
	MOVQ BP, ret+8(FP)
	RET

// func back(a int) int
TEXT ·back(SB), NOSPLIT, $0-16
	XCHGQ BP, R8
	MOVQ a+0(FP), BP
	MOVQ BP, ret+8(FP)
	XCHGQ R8, BP
	RET

// func byVector(a int) int
TEXT ·byVector(SB), NOSPLIT, $0-16
	MOVQ BP, X0
	MOVQ a+0(FP), BP
	MOVQ BP, ret+8(FP)
	MOVQ X0, BP
	RET

// func byMask(a int) int
TEXT ·byMask(SB), NOSPLIT, $0-16
	KMOVQ BP, K1
	MOVQ a+0(FP), BP
	MOVQ BP, ret+8(FP)
	KMOVQ K1, BP
	RET

// func byPart(a int) int
TEXT ·byPart(SB), NOSPLIT, $0-16
	PXOR X0, X0
	PINSRQ $0, BP, X0
	MOVQ a+0(FP), BP
	MOVQ BP, ret+8(FP)
	PEXTRQ $0, X0, BP
	RET

// func byAddress(a int) int
TEXT ·byAddress(SB), NOSPLIT, $0-16
	LEAQ (BP), R8
	MOVQ a+0(FP), BP
	MOVQ BP, ret+8(FP)
	LEAQ 0(R8), BP
	RET

// Half of it is not it.
// func byHalf(a int) int
TEXT ·byHalf(SB), NOSPLIT, $0-16
	MOVQ BP, R8
	MOVQ a+0(FP), BP
	MOVQ BP, ret+8(FP)
	MOVL R8, BP
	RET

// func wrongOrder(a int) int
TEXT ·wrongOrder(SB), NOSPLIT, $0-16
	PUSHQ BP
	PUSHQ BX
	MOVQ a+0(FP), BP
	MOVQ BP, ret+8(FP)
	POPQ BP
	POPQ BX
	RET

// func rightOrder(a int) int
TEXT ·rightOrder(SB), NOSPLIT, $0-16
	PUSHQ BX
	PUSHQ BP
	MOVQ a+0(FP), BP
	MOVQ BP, ret+8(FP)
	POPQ BP
	POPQ BX
	RET

// func wrongSlot(a int) int
TEXT ·wrongSlot(SB), NOSPLIT|NOFRAME, $0-16
	MOVQ a+0(FP), AX
	MOVQ AX, ret+8(FP)
	SUBQ $16, SP
	MOVQ BP, 0(SP)
	MOVQ BX, 8(SP)
	MOVQ AX, BP
	MOVQ 8(SP), BP
	MOVQ 0(SP), BX
	ADDQ $16, SP
	RET

// func rightSlot(a int) int
TEXT ·rightSlot(SB), NOSPLIT|NOFRAME, $0-16
	MOVQ a+0(FP), AX
	MOVQ AX, ret+8(FP)
	SUBQ $16, SP
	MOVQ BP, 8(SP)
	MOVQ AX, BP
	MOVQ BP, 0(SP)
	ADDQ $8, SP
	MOVQ 0(SP), BP
	ADDQ $8, SP
	RET

// func lostSlot(a int) int
TEXT ·lostSlot(SB), NOSPLIT|NOFRAME, $0-16
	MOVQ a+0(FP), AX
	MOVQ AX, ret+8(FP)
	SUBQ $8, SP
	MOVQ BP, 0(SP)
	MOVQ AX, BP
	MOVQ BP, 0(SP)
	MOVQ 0(SP), BP
	ADDQ $8, SP
	RET
//= frame-pointer.s:8:2: warning[frame-pointer]: `BP` is overwritten, but belongs to the caller: it is the frame pointer
//= frame-pointer.s:16:2: warning[frame-pointer]: `BP` is overwritten, but belongs to the caller: it is the frame pointer
//= frame-pointer.s:31:2: warning[frame-pointer]: `BP` is overwritten, but belongs to the caller: it is the frame pointer
//= frame-pointer.s:80:2: warning[frame-pointer]: `BP` is overwritten, but belongs to the caller: it is the frame pointer
//= frame-pointer.s:89:2: warning[frame-pointer]: `BP` is overwritten, but belongs to the caller: it is the frame pointer
//= frame-pointer.s:112:2: warning[frame-pointer]: `BP` is overwritten, but belongs to the caller: it is the frame pointer
//= frame-pointer.s:137:2: warning[frame-pointer]: `BP` is overwritten, but belongs to the caller: it is the frame pointer
