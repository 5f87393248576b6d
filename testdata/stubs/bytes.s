// Functions that Rust calls.

#include "textflag.h"

// func index(s []byte, c byte) int
TEXT ·index(SB), NOSPLIT, $0-40
	MOVQ s_base+0(FP), SI
	MOVQ s_len+8(FP), CX
	MOVB c+24(FP), DX
	XORL AX, AX

next:
	CMPQ AX, CX
	JGE  none
	CMPB DX, (SI)(AX*1)
	JEQ  found
	INCQ AX
	JMP  next

none:
	MOVQ $-1, AX

found:
	MOVQ AX, ret+32(FP)
	RET

// func mean(x [2]float64) (mean float64)
TEXT ·mean(SB), NOSPLIT, $0-24
	MOVSD x_0+0(FP), X0
	ADDSD x_1+8(FP), X0
	MULSD $0.5, X0
	MOVSD X0, mean+16(FP)
	RET
