// What another file and another package define in the same way.

#include "textflag.h"
#include "shared.h"

// func First() uintptr
TEXT ·First(SB), NOSPLIT, $0-8
	LEAQ kinds·shared(SB), AX
	MOVQ AX, ret+0(FP)
	RET

// func FirstCode() uintptr
TEXT ·FirstCode(SB), NOSPLIT, $0-8
	LEAQ kinds·same(SB), AX
	MOVQ AX, ret+0(FP)
	RET
