// Deferred calls in a list. (Most functions use open-coded defers instead.)

#include "runtime.h"

#ifdef GO1_17
// An entry (runtime/runtime2.go): SP, the closure, the next entry. For a range-over-func loop the last word is a separate
// list.
#define defer_sp 8
#define defer_fn 24
#define defer_link 32
#define defer_head 40
#define defer_size 48

GLOBL runtime·deferred(SB), $8

// defer with the closure AX; in Go 1.17 BX. Returns AX = 0, since there is no recovery.
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

// The same, with an entry in AX provided by the caller.
TEXT runtime·deferprocStack(SB), NOSPLIT, $0
	MOVQ $0, defer_head(AX)
	LEAQ caller+0(FP), CX
	CALL push<>(SB)
	XORL AX, AX
	RET

// Adds the entry AX to the list, for the function whose frame ends at CX.
TEXT push<>(SB), NOSPLIT|NOFRAME, $0
	MOVQ CX, defer_sp(AX)
	MOVQ runtime·deferred(SB), CX
	MOVQ CX, defer_link(AX)
	MOVQ AX, runtime·deferred(SB)
	RET

#ifdef GO1_22
// A range-over-func loop with deferred calls in its body: returns the token for these in AX and BX, an interface.
TEXT runtime·deferrangefunc(SB), NOSPLIT, $0
	MOVL $defer_size, AX
	CALL runtime·mallocgc(SB)
	LEAQ caller+0(FP), CX
	CALL push<>(SB)
	MOVQ AX, BX
	RET

// defer with the closure AX for the token BX, CX. Returns AX = 0.
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

// Runs the entries of the function whose frame ends at AX, or all entries if that is 0.
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
	// Those of the loop come first.
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

// Runs a function's deferred calls when it returns.
TEXT runtime·deferreturn(SB), NOSPLIT, $0
	LEAQ caller+0(FP), AX
	CALL run<>(SB)
	RET

// Runs all deferred calls before a panic is reported.
TEXT runtime·runDeferred(SB), NOSPLIT, $0
	XORL AX, AX
	CALL run<>(SB)
	RET
#endif
