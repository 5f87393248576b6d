// Where prototypes stand in comments.

#include "textflag.h"

/* func block(x int) int */
TEXT ·block(SB), NOSPLIT, $0-24
	MOVQ x+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET

// func blank(x int) int

TEXT ·blank(SB), NOSPLIT, $0-24
	MOVQ x+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET

// func chosen(x int) (n int, err error)
#ifdef GOAMD64_v1
TEXT ·chosen(SB), NOSPLIT, $0-40
#else
TEXT ·chosen(SB), NOSPLIT, $0-48
#endif
	MOVQ x+0(FP), AX
	MOVQ AX, n+8(FP)
	MOVQ $0, err_itable+16(FP)
	MOVQ $0, err_data+24(FP)
	RET
//= comments.s:6:27: warning[frame-args]: `block` has 16 bytes of arguments and results, but `TEXT` declares 24
//= comments.s:13:27: warning[frame-args]: `blank` has 16 bytes of arguments and results, but `TEXT` declares 24
//= comments.s:20:28: warning[frame-args]: `chosen` has 32 bytes of arguments and results, but `TEXT` declares 40
