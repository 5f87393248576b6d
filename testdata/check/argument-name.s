#include "textflag.h"

// func add(x, y uint64, s []byte) (sum uint64)
TEXT ·add(SB), NOSPLIT, $0-48
	MOVQ x+0(FP), AX
	ADDQ y+8(FP), AX
	ADDQ s_len+24(FP), AX
	MOVQ AX, sum+40(FP)
	RET

// func sub(x, y uint64, s []byte) (diff uint64)
TEXT ·sub(SB), NOSPLIT, $0-48
	MOVQ z+0(FP), AX
	SUBQ y+8(FP), AX
	SUBQ s_size+24(FP), AX
	MOVQ AX, diff+40(FP)
	RET

//rasm:allow argument-name -- shared with a function whose argument has another name
// func mul(x, y uint64) uint64
TEXT ·mul(SB), NOSPLIT, $0-24
	MOVQ a+0(FP), AX
	MULQ y+8(FP)
	MOVQ AX, ret+16(FP)
	RET
//= argument-name.s:13:7: warning[argument-name]: `sub` has no argument or result `z`
//= argument-name.s:15:7: warning[argument-name]: `sub` has no argument or result `s_size`
