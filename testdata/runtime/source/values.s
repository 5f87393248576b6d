// The functions that print, called as assembly calls: arguments on the stack.
//= 10 20
//= 18446744073709551615 0xff 0x10
//= +1.500000e+000(-1.000000e+000+2.000000e+000i)
//= true false [2/3]0x10 (0x1,0x2)

#include "textflag.h"

#define INT(value) MOVQ $value, 0(SP); CALL runtime·printint(SB)
#define SP1 CALL runtime·printsp(SB)
#define NL CALL runtime·printnl(SB)

// func main()
TEXT ·main(SB), $24-0
	CALL runtime·printlock(SB)
	INT(10)
	SP1
	INT(20)
	NL
	MOVQ $-1, 0(SP)
	CALL runtime·printuint(SB)
	SP1
	MOVQ $255, 0(SP)
	CALL runtime·printhex(SB)
	SP1
	MOVQ $16, 0(SP)
	CALL runtime·printpointer(SB)
	NL
	MOVSD $1.5, X0
	MOVSD X0, 0(SP)
	CALL runtime·printfloat(SB)
	MOVSD $-1.0, X0
	MOVSD X0, 0(SP)
	MOVSD $2.0, X0
	MOVSD X0, 8(SP)
	CALL runtime·printcomplex(SB)
	NL
	MOVB $1, 0(SP)
	CALL runtime·printbool(SB)
	SP1
	MOVB $0, 0(SP)
	CALL runtime·printbool(SB)
	SP1
	MOVQ $16, 0(SP)
	MOVQ $2, 8(SP)
	MOVQ $3, 16(SP)
	CALL runtime·printslice(SB)
	SP1
	MOVQ $1, 0(SP)
	MOVQ $2, 8(SP)
	CALL runtime·printeface(SB)
	NL
	CALL runtime·printunlock(SB)
	RET
