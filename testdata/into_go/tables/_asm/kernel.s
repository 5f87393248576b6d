#include "textflag.h"

// Each reference here is a relocation: to a table, a variable, a function, and from data to both.

TEXT ·entry(SB), NOSPLIT, $0-16
	MOVQ i+0(FP), AX
	LEAQ table<>(SB), BX
	MOVQ (BX)(AX*8), AX
	MOVQ AX, ret+8(FP)
	RET

TEXT ·calls(SB), NOSPLIT, $16-8
	CALL ·leaf(SB)
	MOVQ pointers<>+8(SB), CX
	CALL CX
	MOVQ pointers<>+0(SB), CX
	MOVQ (CX), AX
	ADDQ ·count(SB), AX
	MOVQ AX, ret+0(FP)
	RET

TEXT ·leaf(SB), NOSPLIT, $0-0
	INCQ ·count(SB)
	RET

DATA table<>+0(SB)/8, $10
DATA table<>+8(SB)/8, $20
DATA table<>+16(SB)/8, $30
GLOBL table<>(SB), RODATA|NOPTR, $24

DATA pointers<>+0(SB)/8, $table<>+16(SB)
DATA pointers<>+8(SB)/8, $·leaf(SB)
GLOBL pointers<>(SB), RODATA, $16

GLOBL ·count(SB), NOPTR, $8
