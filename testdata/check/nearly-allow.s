// Comments that look as if they silenced something.

#include "textflag.h"

// func plain(x int64) int32
TEXT ·plain(SB), NOSPLIT, $0-12
	// rasm:allow argument-size -- the low half is meant
	MOVL x+0(FP), AX
	MOVB x+0(FP), BX //rasm:allowargument-size -- no space
	//rasm:deny argument-size -- not a thing
	MOVW x+0(FP), CX
	//rasm:allow argument-size -- several
	// lines of comment may stand between, with //rasm:allow argument-offset -- in them

	//rasm:allow argument-name -- and another
	MOVW x+0(FP), DX
	MOVL AX, ret+8(FP)
	RET
//= nearly-allow.s:7:2: warning[bad-allow]: `// rasm:allow argument-size` silences nothing
//= nearly-allow.s:8:7: warning[argument-size]: `MOVL` reads 4 bytes of `x`, which is an `int64` of 8
//= nearly-allow.s:9:7: warning[argument-size]: `MOVB` reads 1 byte of `x`, which is an `int64` of 8
//= nearly-allow.s:9:19: warning[bad-allow]: `//rasm:allowargument-size` silences nothing
//= nearly-allow.s:10:2: warning[bad-allow]: `//rasm:deny argument-size` silences nothing
//= nearly-allow.s:11:7: warning[argument-size]: `MOVW` reads 2 bytes of `x`, which is an `int64` of 8
//= nearly-allow.s:13:59: warning[unneeded-allow]: `argument-offset` finds nothing here
//= nearly-allow.s:15:15: warning[unneeded-allow]: `argument-name` finds nothing here
