#include "textflag.h"

// func small(x int)
TEXT ·small(SB), NOSPLIT, $0-8
	JMP ·large(SB)

// func same(x, y, z int)
TEXT ·same(SB), NOSPLIT, $0-24
	JMP ·large(SB)

// func large(x, y int) int
TEXT ·large(SB), NOSPLIT, $0-24
	MOVQ x+0(FP), AX
	ADDQ y+8(FP), AX
	MOVQ AX, ret+16(FP)
	RET

// func other(x int)
TEXT ·other(SB), NOSPLIT, $0-8
	MOVQ x+0(FP), AX
	JMP helper<>(SB)

TEXT helper<>(SB), NOSPLIT, $0-8
	MOVQ x+0(FP), BX
	MOVOU x+0(FP), X0
	MOVQ BX, ret+8(FP)
	LEAQ ret+8(FP), BX
	RET

TEXT unsaid<>(SB), NOSPLIT, $0
	MOVQ BX, ret+8(FP)
	JMP unsaid<>(SB)

// func none(x int)
TEXT ·none(SB), NOSPLIT, $0-8
	RET

// func lacking(x int) int
TEXT ·lacking(SB), NOSPLIT, $0-16
	JMP ·none(SB)

// func first(x int) int
TEXT ·first(SB), NOSPLIT, $0-16
	MOVQ $0, ret+8(FP)
	JMP ·none(SB)
//= tail-jumps.s:5:2: warning[call-room]: `main.large` has 24 bytes of arguments and results, but this function was called with 8
//= tail-jumps.s:25:8: warning[frame-args]: `MOVOU` reads behind the 8 bytes of arguments and results that `TEXT` declares
//= tail-jumps.s:26:11: warning[frame-args]: `MOVQ` writes behind the 8 bytes of arguments and results that `TEXT` declares
//= tail-jumps.s:30:6: warning[unused-static]: nothing refers to `unsaid<>`
//= tail-jumps.s:32:2: warning[nosplit-overflow]: `unsaid` calls itself, but is `NOSPLIT`
//= tail-jumps.s:40:2: warning[missing-result]: `main.none` returns in the place of `main.lacking`, and does not write `ret+8(FP)`
