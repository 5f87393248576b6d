#include "textflag.h"

// func whole(p *byte) int
TEXT ·whole(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), DI
	CALL first<>(SB)
	MOVQ AX, ret+8(FP)
	RET

// func part(p *byte) int
TEXT ·part(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), AX
	CALL first<>(SB)
	MOVQ AX, ret+8(FP)
	RET

// func tail(p *byte) int
TEXT ·tail(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), AX
	JMP last<>(SB)

// func some(p *byte) int
TEXT ·some(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), AX
	CALL either<>(SB)
	MOVQ AX, ret+8(FP)
	RET

TEXT first<>(SB), NOSPLIT, $8
	MOVQ BX, 0(SP)
	XORL BX, BX
	MOVBLZX (DI), AX
	ADDQ BX, AX
	MOVQ 0(SP), BX
	RET

TEXT last<>(SB), NOSPLIT, $0
	MOVBLZX (AX)(CX*1), AX
	MOVQ AX, ret+8(FP)
	RET

// What is read on some path only may not be needed.
TEXT either<>(SB), NOSPLIT, $0
	TESTQ AX, AX
	JEQ out
	MOVQ DX, AX
out:
	RET
//= helpers.s:13:2: warning[unset-register]: `first` reads `DI`, but nothing has set it
//= helpers.s:20:2: warning[unset-register]: `last` reads `CX`, but nothing has set it
