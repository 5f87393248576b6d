#include "textflag.h"

TEXT ·a0(SB), 0, $24-0
	MOVQ x+0(FP), AX
	CALL ·b(SB)
	RET

TEXT ·a1(SB), 0, $24-1
	MOVQ x+0(FP), AX
	CALL ·b(SB)
	RET

TEXT ·a8(SB), 0, $24-8
	MOVQ x+0(FP), AX
	CALL ·b(SB)
	RET

TEXT ·a13(SB), 0, $24-13
	MOVQ x+5(FP), AX
	CALL ·b(SB)
	RET

TEXT ·a24(SB), 0, $24-24
	MOVQ x+16(FP), AX
	CALL ·b(SB)
	RET

TEXT ·a4096(SB), 0, $24-4096
	MOVQ x+4088(FP), AX
	CALL ·b(SB)
	RET
