// Where an error must be reported, a comment says at: and its name.

#include "funcdata.h"
#include "textflag.h"

// func Load(p *int) int
TEXT ·Load(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), AX
	MOVQ (AX), AX // at: Load
	MOVQ AX, ret+8(FP)
	RET

// func Divide(a, b int64) int64
TEXT ·Divide(SB), NOSPLIT, $0-24
	MOVQ  a+0(FP), AX
	CQO
	IDIVQ b+8(FP) // at: Divide
	MOVQ  AX, ret+16(FP)
	RET

// func Through(f func())
TEXT ·Through(SB), $8-8
	NO_LOCAL_POINTERS
	MOVQ f+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·run(SB) // at: Through
	NOP
	RET

// func Twice(f func())
TEXT ·Twice(SB), $40-8
	NO_LOCAL_POINTERS
	MOVQ f+0(FP), AX

	// The frame grows on the way.
	PUSHQ AX
	PUSHQ AX
	CALL ·Through(SB) // at: Twice
	POPQ AX
	POPQ AX
	RET

#define READ(from, to) \
	MOVQ from, AX \
	NOP           \
	MOVQ (AX), AX \
	MOVQ AX, to

// func Macro(p *int) int
TEXT ·Macro(SB), NOSPLIT, $0-16
	XORL BX, BX
	READ(p+0(FP), ret+8(FP)) // at: Macro
	RET

#include "included.h"

// func Framed(p *int) int
TEXT ·Framed(SB), 0, $5000-16
	MOVQ  p+0(FP), AX
	PUSHQ BX
	MOVQ  (AX), AX // at: Framed
	POPQ  BX
	MOVQ  AX, ret+8(FP)
	RET

// func Forever(n int)
TEXT ·Forever(SB), 0, $200-8
	NO_LOCAL_POINTERS
	MOVQ n+0(FP), AX
	INCQ AX
	MOVQ AX, 0(SP)
	CALL ·Forever(SB) // at: Forever
	RET

// func Illegal()
TEXT ·Illegal(SB), NOSPLIT, $16-0
	MOVQ AX, 0(SP)
	UNDEF // at: Illegal
	RET

// func Trap(a int8, b uint32, c string)
TEXT ·Trap(SB), NOSPLIT, $0-24
	INT $3
	RET // at: Trap

// func Generated(p *int) int
TEXT ·Generated(SB), NOSPLIT, $0-16
#line 1000 "generated.peg"
	MOVQ p+0(FP), AX
	MOVQ (AX), AX
	MOVQ AX, ret+8(FP)
	RET
