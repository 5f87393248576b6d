#include "textflag.h"

// func swap(a, b int) (x, y int)
TEXT ·swap(SB), NOSPLIT, $0-32
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	MOVQ BX, x+16(FP)
	MOVQ AX, y+24(FP)
	RET
