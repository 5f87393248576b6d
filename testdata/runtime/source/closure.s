// A closure that prints what it was made with.
//= 1

#include "textflag.h"

// func a(i int) func()
TEXT ·a(SB), $16-16
	LEAQ closure<>(SB), AX
	MOVQ AX, 0(SP)
	CALL runtime·newobject(SB)
	MOVQ 8(SP), AX
	LEAQ ·a·func1(SB), CX
	MOVQ CX, 0(AX)
	MOVQ i+0(FP), CX
	MOVQ CX, 8(AX)
	MOVQ AX, ret+8(FP)
	RET

// The closure finds what it was made with through DX.
TEXT ·a·func1(SB), NEEDCTXT, $8-0
	MOVQ 8(DX), AX
	MOVQ AX, 0(SP)
	CALL runtime·printint(SB)
	CALL runtime·printnl(SB)
	RET

// func main()
TEXT ·main(SB), $16-0
	MOVQ $1, 0(SP)
	CALL ·a(SB)
	MOVQ 8(SP), DX
	MOVQ 0(DX), AX
	CALL AX
	RET

// The type: its size comes first.
DATA closure<>+0(SB)/8, $16
GLOBL closure<>(SB), RODATA, $48
