// Results on the ways to returns.

#include "textflag.h"

// func endless(n int) int
TEXT ·endless(SB), NOSPLIT, $0-16
	MOVQ n+0(FP), AX
again:
	DECQ AX
	MOVQ AX, ret+8(FP)
	JMP  again

// func waits(n int)
TEXT ·waits(SB), NOSPLIT, $0-8
	JMP 0(PC)

// func framed(n int) int
TEXT ·framed(SB), NOSPLIT, $16-16
	MOVQ  n+0(FP), AX
	MOVQ  AX, 0(SP)
	PUSHQ AX
	POPQ  AX
	RET

// func loop(n int) (r int)
TEXT ·loop(SB), NOSPLIT, $0-16
	MOVQ n+0(FP), AX
next:
	MOVQ AX, r+8(FP)
	DECQ AX
	JNE  next
	RET

// func reads(n int) (r int)
TEXT ·reads(SB), NOSPLIT, $0-16
	MOVQ n+0(FP), AX
	MOVQ AX, r+8(FP)
	ADDQ $1, r+8(FP)
	JCC  out
	MOVQ $0, r+8(FP)
out:
	RET

// func halves(n int) (r complex64, ok bool)
TEXT ·halves(SB), NOSPLIT, $0-17
	MOVQ n+0(FP), AX
	MOVQ AX, r+8(FP)
	MOVL AX, r_real+8(FP)
	MOVB $1, ok+16(FP)
	TESTQ AX, AX
	JEQ  zero
	RET
zero:
	MOVL AX, r_imag+12(FP)
	MOVB $0, ok+16(FP)
	RET

// func clobbers(n int) int
TEXT ·clobbers(SB), NOSPLIT, $0-16
	MOVQ  $1, BP
	PUSHQ BP
	MOVQ  n+0(FP), BP
	MOVQ  BP, AX
	POPQ  BP
	MOVQ  AX, ret+8(FP)
	RET
//= result-paths.s:6:6: warning[missing-return]: `main.endless` has results, but no path through it returns
//= result-paths.s:23:2: warning[missing-result]: `framed` returns without writing `ret+8(FP)`
//= result-paths.s:60:2: warning[frame-pointer]: `BP` is overwritten, but belongs to the caller: it is the frame pointer
