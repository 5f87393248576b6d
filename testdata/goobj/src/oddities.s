// What is seldom in assembly and has a place of its own in an object: flags of functions, lines of other files, tables of
// PCDATA, names of the runtime's that have numbers, statics that are known by name, data without a GLOBL.
#include "textflag.h"
#include "funcdata.h"
#define TWICE(x) MOVQ x, AX; \
	MOVQ AX, x

TEXT ·wrapped(SB), WRAPPER|NOSPLIT, $24-16
	CALL ·other(SB)
	TWICE(x+0(FP))
	RET

TEXT ·again<>(SB), DUPOK|NOSPLIT, $0
	RET

TEXT ·top(SB), TOPFRAME|NOSPLIT, $0
	MOVQ AX, SP
	CALL ·again<>(SB)
	CALL nowhere<>(SB)
	JMP runtime·morestack(SB)

TEXT ·reflects(SB), REFLECTMETHOD|NEEDCTXT|NOFRAME, $0-8
	RET

TEXT ·unsafe(SB), ABIWRAPPER|NOSPLIT, $8-8
	PCDATA $0, $-2
	NOP
	PCDATA $2, $7
	PUSHQ AX
	POPQ AX
	PCDATA $2, $-1
	PCDATA $0, $-1
	RET

TEXT ·empty(SB), NOSPLIT, $0

TEXT ·first(SB), 256, $0
	NO_LOCAL_POINTERS
	GO_ARGS
	CALL runtime·morestack_noctxt(SB)
	CALL runtime·gcWriteBarrier1(SB)
	CALL main·main(SB)
	RET

TEXT main·main(SB), NOSPLIT, $0
	MOVQ nodata<>(SB), AX
	MOVQ lost(SB), AX
	RET

#line 100 "elsewhere.s"
TEXT ·lines(SB), NOSPLIT, $0
	NOP
#line 5 "oddities.s"
	MOVQ $1, AX
#line 70000 "a/../b.s"
	MOVQ $2, AX
	MOVQ $3, AX
	FUNCDATA $3, ·table(SB)
	RET

#include "included.h"

DATA lost+0(SB)/8, $1
DATA ·places+0(SB)/8, $·lines(SB)
DATA ·places+8(SB)/8, $·wrapped+4(SB)
GLOBL ·places(SB), 0, $24
GLOBL ·shared<>(SB), DUPOK|NOPTR, $24
GLOBL ·zero(SB), NOPTR, $240
GLOBL ·slot(SB), TLSBSS, $8

// A file's name may be that of a function.
TEXT oddities·s(SB), NOSPLIT, $0
	MOVSD $(2.5), X0
	MOVSS $(2.5), X1
	MOVQ (TLS), CX
	CALL (AX)
	CALL *·places(SB)
	RET
