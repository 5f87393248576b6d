// Results of which a part is written, and those that are reached in other ways.

#include "textflag.h"

// func slice() (s []byte)
TEXT ·slice(SB), NOSPLIT, $0-24
	MOVQ $0, s_base+0(FP)
	RET

// func array(p *byte) (a [2]uint64)
TEXT ·array(SB), NOSPLIT, $0-24
	MOVQ $0, a_1+16(FP)
	RET

// func whole(p *byte) (a [2]uint64)
TEXT ·whole(SB), NOSPLIT, $0-24
	PXOR X0, X0
	MOVOU X0, a+8(FP)
	RET

// func byCopy(a int) int
TEXT ·byCopy(SB), NOSPLIT, $0-16
	MOVQ SP, BX
	MOVQ 8(BX), AX
	MOVQ AX, 16(BX)
	RET

// func byHelper(a int) int
TEXT ·byHelper(SB), NOSPLIT, $0-16
	MOVQ a+0(FP), AX
	CALL fill<>(SB)
	RET

TEXT fill<>(SB), NOSPLIT, $0
	INCQ AX
	MOVQ AX, 24(SP) //rasm:allow beyond-frame -- it is the result of what calls it
	RET
//= partial-result.s:8:2: warning[missing-result]: `slice` returns without writing `s_len+8(FP)`
//= partial-result.s:13:2: warning[missing-result]: `array` returns without writing `a_0+8(FP)`
