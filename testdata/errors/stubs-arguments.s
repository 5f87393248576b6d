//# flags: --stubs sysv --go-files stubs/arguments.go
#include "textflag.h"

// Right names and offsets, with and without a frame, after a push, and of parts.
TEXT ·right(SB), NOSPLIT, $16-65
	MOVQ s_base+0(FP), AX
	PUSHQ AX
	MOVQ s_len+8(FP), BX
	POPQ AX
	MOVQ p_x+24(FP), CX
	LEAQ p_in+32(FP), DX
	MOVQ p_in_y+32(FP), DX
	MOVQ $p+24(FP), SI
	MOVUPS a_1+48(FP), X0
	MOVQ argframe+0(FP), R8
	MOVB AX, ret+64(FP)
	RET

// Arguments without names are `arg`, `arg1` and so on.
TEXT ·unnamed(SB), NOSPLIT, $0-16
	MOVQ whatever+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET

#define LOAD(name, at) MOVQ name+at(FP), AX

TEXT ·wrong(SB), NOSPLIT, $8-40
	MOVQ x+0(FP), AX
	MOVQ y+0(FP), AX
	PUSHQ AX
	MOVQ s_base+24(FP), BX
	POPQ AX
	JMP  out
	RET
out:
	MOVQ z+8(FP), AX
	LOAD(s_cap, 32)
	MOVQ nothing+48(FP), AX
	RET
