//# flags: --go-files more/compiled.go
// Calls of a function compiled from Go.

#include "textflag.h"

TEXT ·narrow(SB), $8-16
	MOVQ a+0(FP), CX
	MOVQ CX, 0(SP)
	CALL ·double(SB)
	MOVQ $0, ret+8(FP)
	RET

TEXT ·pushed(SB), $0-16
	MOVQ a+0(FP), CX
	PUSHQ CX
	CALL ·double(SB)
	POPQ CX
	MOVQ $0, ret+8(FP)
	RET

TEXT ·wide(SB), $16-16
	MOVQ a+0(FP), CX
	MOVQ CX, 0(SP)
	CALL ·double(SB)
	MOVQ 8(SP), CX
	MOVQ CX, ret+8(FP)
	RET

TEXT ·misread(SB), $16-16
	MOVQ a+0(FP), CX
	MOVQ CX, 0(SP)
	CALL ·double(SB)
	MOVQ AX, ret+8(FP)
	RET
//= call-room.s:9:7: warning[call-room]: `main.double` has 16 bytes of arguments and results, but there is room for 8
//= call-room.s:16:7: warning[call-room]: `main.double` has 16 bytes of arguments and results, but there is room for 8
//= call-room.s:33:7: warning[lost-register]: `MOVQ` reads `AX`, but the function called before leaves nothing in it
