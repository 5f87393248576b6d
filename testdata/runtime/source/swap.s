// Two numbers change places, and the variable gInt gets one.
//= 10

#include "textflag.h"

// func swap(a, b int) (x int, y int)
TEXT ·swap(SB), NOSPLIT, $0-32
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	MOVQ BX, x+16(FP)
	MOVQ AX, y+24(FP)
	RET

// func main()
TEXT ·main(SB), $32-0
	MOVQ $10, 0(SP)
	MOVQ $20, 8(SP)
	CALL ·swap(SB)
	MOVQ 16(SP), AX
	MOVQ AX, ·gInt(SB)
	MOVQ 24(SP), AX
	MOVQ AX, 0(SP)
	CALL runtime·printint(SB)
	CALL runtime·printnl(SB)
	RET

GLOBL ·gInt(SB), NOPTR, $8
