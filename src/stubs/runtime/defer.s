// Deferred calls that are kept in a list. (Most functions run theirs without one.)

#include "runtime.h"

#ifdef GO1_17
// An entry (runtime/runtime2.go): where the stack was, the closure, the entry below. Of an entry for a loop over a function
// the last word is a list of its own.
#define defer_sp 8
#define defer_fn 24
#define defer_link 32
#define defer_head 40
#define defer_size 48

GLOBL runtime·deferred(SB), $8

// defer with the closure AX; in Go 1.17 it is BX. AX is then 0, for nobody recovers.
TEXT runtime·deferproc(SB), NOSPLIT, $8
#ifdef GO1_18
	MOVQ AX, 0(SP)
#else
	MOVQ BX, 0(SP)
#endif
	MOVL $defer_size, AX
	CALL runtime·mallocgc(SB)
	MOVQ 0(SP), CX
	MOVQ CX, defer_fn(AX)
	LEAQ caller+0(FP), CX
	CALL push<>(SB)
	XORL AX, AX
	RET

// The same, the entry AX being the caller's.
TEXT runtime·deferprocStack(SB), NOSPLIT, $0
	MOVQ $0, defer_head(AX)
	LEAQ caller+0(FP), CX
	CALL push<>(SB)
	XORL AX, AX
	RET

// Puts the entry AX on the list, for the function whose stack ends at CX.
TEXT push<>(SB), NOSPLIT|NOFRAME, $0
	MOVQ CX, defer_sp(AX)
	MOVQ runtime·deferred(SB), CX
	MOVQ CX, defer_link(AX)
	MOVQ AX, runtime·deferred(SB)
	RET

#ifdef GO1_22
// A loop over a function, in whose body calls are deferred: what they are given as the place is AX and BX, an interface.
TEXT runtime·deferrangefunc(SB), NOSPLIT, $0
	MOVL $defer_size, AX
	CALL runtime·mallocgc(SB)
	LEAQ caller+0(FP), CX
	CALL push<>(SB)
	MOVQ AX, BX
	RET

// defer with the closure AX at the place BX, CX. AX is then 0.
TEXT runtime·deferprocat(SB), NOSPLIT, $16
	MOVQ AX, 0(SP)
	MOVQ CX, 8(SP)
	MOVL $defer_size, AX
	CALL runtime·mallocgc(SB)
	MOVQ 0(SP), CX
	MOVQ CX, defer_fn(AX)
	MOVQ 8(SP), CX
	MOVQ defer_head(CX), DX
	MOVQ DX, defer_link(AX)
	MOVQ AX, defer_head(CX)
	XORL AX, AX
	RET
#endif

// Runs what is on the list for the function whose stack ends at AX, or all of it if that is 0.
TEXT run<>(SB), NOSPLIT, $16
	MOVQ AX, 0(SP)

next:
	MOVQ runtime·deferred(SB), CX
	TESTQ CX, CX
	JEQ  done
	MOVQ 0(SP), AX
	TESTQ AX, AX
	JEQ  wanted
	CMPQ AX, defer_sp(CX)
	JNE  done

wanted:
	MOVQ CX, 8(SP)

inner:
	// Those of the loop first.
	MOVQ 8(SP), CX
	MOVQ defer_head(CX), DX
	TESTQ DX, DX
	JEQ  itself
	MOVQ defer_link(DX), AX
	MOVQ AX, defer_head(CX)
	MOVQ defer_fn(DX), DX
	MOVQ (DX), AX
	CALL AX
	JMP  inner

itself:
	MOVQ defer_link(CX), AX
	MOVQ AX, runtime·deferred(SB)
	MOVQ defer_fn(CX), DX
	TESTQ DX, DX
	JEQ  next
	MOVQ (DX), AX
	CALL AX
	JMP  next

done:
	RET

// At a function's end: what it deferred.
TEXT runtime·deferreturn(SB), NOSPLIT, $0
	LEAQ caller+0(FP), AX
	CALL run<>(SB)
	RET

// Before a panic is reported: all.
TEXT runtime·runDeferred(SB), NOSPLIT, $0
	XORL AX, AX
	CALL run<>(SB)
	RET
#endif
