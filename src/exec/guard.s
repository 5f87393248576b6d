// Guarded calls: a call that a fault ends early.
//
// Assembled once per process, together with goroutine.s. The record of the innermost guarded call of a thread is found through
// its goroutine; src/exec/guard.rs has the same layout.

#include "textflag.h"

// The record, in the goroutine's own fields after those of goroutine.s.
#define g_record 472

// Fields of a record.
#define r_target 8
#define r_return 16
#define r_sp 24
#define r_bx 32
#define r_bp 40
#define r_r12 48
#define r_r13 56
#define r_r14 64
#define r_r15 72
#define r_mxcsr 80
#define r_fcw 84
#define r_kind 88
#define r_pc 96

// The kind of fault that guarded calls find themselves: no stack left.
#define OUT_OF_STACK 1

// This thread's goroutine in AX, by C's convention.
TEXT rasm·thread(SB), NOSPLIT|NOFRAME, $0
	PUSHQ R14
	CALL  rasm·goroutine(SB)
	MOVQ  R14, AX
	POPQ  R14
	RET

// Jumps to the record's target with all arguments where they are, and sees to it that the target returns to `back`.
TEXT rasm·guarded(SB), NOSPLIT|NOFRAME, $0
	MOVQ    (TLS), R11
	MOVQ    g_record(R11), R11
	MOVQ    0(SP), R10
	MOVQ    R10, r_return(R11)
	MOVQ    SP, r_sp(R11)
	MOVQ    BX, r_bx(R11)
	MOVQ    BP, r_bp(R11)
	MOVQ    R12, r_r12(R11)
	MOVQ    R13, r_r13(R11)
	MOVQ    R14, r_r14(R11)
	MOVQ    R15, r_r15(R11)
	STMXCSR r_mxcsr(R11)
	FSTCW   r_fcw(R11)
	LEAQ    back<>(SB), R10
	MOVQ    R10, 0(SP)
	JMP     r_target(R11)

// The target has returned: so does the guarded call. The result's registers are left alone.
TEXT back<>(SB), NOSPLIT|NOFRAME, $0
	MOVQ (TLS), R11
	MOVQ g_record(R11), R11
	JMP  r_return(R11)

// Ends the guarded call with the record in R11, from wherever the thread is: what C expects to be kept is as it was.
TEXT rasm·recover(SB), NOSPLIT|NOFRAME, $0
	MOVQ    r_sp(R11), SP
	ADDQ    $8, SP
	MOVQ    r_bx(R11), BX
	MOVQ    r_bp(R11), BP
	MOVQ    r_r12(R11), R12
	MOVQ    r_r13(R11), R13
	MOVQ    r_r14(R11), R14
	MOVQ    r_r15(R11), R15
	FINIT
	FLDCW   r_fcw(R11)
	LDMXCSR r_mxcsr(R11)
	CLD
	JMP     r_return(R11)

// Stack overflow, found by a prologue: ends the guarded call, or the process if there is none.
TEXT rasm·overflow(SB), NOSPLIT|NOFRAME, $0
	MOVQ  (TLS), R11
	MOVQ  g_record(R11), R11
	TESTQ R11, R11
	JEQ   none
	MOVQ  $OUT_OF_STACK, r_kind(R11)
	MOVQ  0(SP), AX
	MOVQ  AX, r_pc(R11)
	JMP   rasm·recover(SB)

none:
	JMP runtime·morestack(SB)
