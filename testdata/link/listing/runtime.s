// What the compiled programs here ask of the runtime. Since Go 1.17 arguments come in AX, BX, …, R14 holds the
// goroutine, X15 is zero, and every register but these and BP may be used.

#include "textflag.h"

// start(g) calls main.main from C.
TEXT start(SB), NOSPLIT|NOFRAME, $0
	PUSHQ	BX
	PUSHQ	BP
	PUSHQ	R12
	PUSHQ	R13
	PUSHQ	R14
	PUSHQ	R15
	MOVQ	DI, R14
	XORPS	X15, X15
	CALL	main·main(SB)
	POPQ	R15
	POPQ	R14
	POPQ	R13
	POPQ	R12
	POPQ	BP
	POPQ	BX
	RET

// The functions behind it are C's: the stack is aligned for them, and X15 zero again afterwards.
#define PRINT(name) \
	PUSHQ	BP; \
	MOVQ	SP, BP; \
	ANDQ	$~15, SP; \
	MOVQ	AX, DI; \
	MOVQ	BX, SI; \
	CALL	name(SB); \
	MOVQ	BP, SP; \
	POPQ	BP; \
	XORPS	X15, X15; \
	RET

TEXT runtime·printint(SB), NOSPLIT|NOFRAME, $0
	PRINT(print_int)

TEXT runtime·printstring(SB), NOSPLIT|NOFRAME, $0
	PRINT(print_string)

TEXT runtime·printsp(SB), NOSPLIT|NOFRAME, $0
	MOVL	$' ', AX
	PRINT(print_byte)

TEXT runtime·printnl(SB), NOSPLIT|NOFRAME, $0
	MOVL	$'\n', AX
	PRINT(print_byte)

TEXT runtime·printlock(SB), NOSPLIT|NOFRAME, $0
	RET

TEXT runtime·printunlock(SB), NOSPLIT|NOFRAME, $0
	RET

// None of the stacks here runs out, and no index is out of range.
TEXT runtime·morestack_noctxt(SB), NOSPLIT|NOFRAME, $0
	INT	$3

TEXT runtime·morestack(SB), NOSPLIT|NOFRAME, $0
	INT	$3

TEXT runtime·panicBounds(SB), NOSPLIT|NOFRAME, $0
	INT	$3

TEXT runtime·panicIndex(SB), NOSPLIT|NOFRAME, $0
	INT	$3
