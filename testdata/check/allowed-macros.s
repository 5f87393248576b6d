// Comments about macros: in a definition they hold wherever it is used, at a use there alone.

#include "textflag.h"

#define HALF \
	MOVL a+0(FP), AX; \
	MOVL AX, AX //rasm:allow argument-size -- the upper half is not used

//rasm:allow argument-size -- neither is it here
#define QUARTER \
	XORL AX, AX; \
	MOVW a+0(FP), AX

#define LOAD(from, to) \
	MOVL from, to

#define BOTH(to) LOAD(a+0(FP), to) //rasm:allow argument-size -- nor here

#define PLAIN MOVQ $1, AX //rasm:allow argument-size -- there is no argument

// func f(a int) int
TEXT ·f(SB), NOSPLIT, $0-16
	HALF
	QUARTER
	BOTH(AX)
	LOAD(a+0(FP), AX) //rasm:allow argument-size -- at the use
	LOAD(
		a+0(FP),
		AX) //rasm:allow argument-size -- behind the use
	LOAD(a+0(FP), AX)
	PLAIN
	MOVQ AX, ret+8(FP)
	RET
//= allowed-macros.s:19:40: warning[unneeded-allow]: `argument-size` finds nothing here
//= allowed-macros.s:30:2: warning[argument-size]: `MOVL` reads 4 bytes of `a`, which is an `int` of 8
