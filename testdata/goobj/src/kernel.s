// What an object from assembly has: functions of both ABIs, a frame, calls and jumps to others, constants, tables with
// addresses, a static, thread-local data.
#include "textflag.h"
#include "funcdata.h"

// func sum(p *int, n int) int
TEXT ·sum(SB), NOSPLIT, $0-24
	MOVQ p+0(FP), SI
	MOVQ n+8(FP), CX
	XORL AX, AX
again:
	TESTQ CX, CX
	JEQ  done
	ADDQ (SI), AX
	ADDQ $8, SI
	DECQ CX
	JMP  again
done:
	ADDQ ·bias(SB), AX
	MOVQ AX, ret+16(FP)
	RET

// func scale(x float64) float64
TEXT ·scale(SB), 0, $16-16
	NO_LOCAL_POINTERS
	MOVSD x+0(FP), X0
	MULSD $2.5, X0
	MOVSD X0, 0(SP)
	CALL other·round(SB)
	CALL helper<>(SB)
	MOVSD 8(SP), X0
	MOVSD X0, ret+8(FP)
	RET

TEXT helper<>(SB), NOSPLIT|NOFRAME, $0
	PUSHQ BX
	MOVQ $table<>(SB), BX
	POPQ BX
	JMP  ·tail(SB)

TEXT ·tail(SB), DUPOK|NOSPLIT, $0
	RET

DATA table<>+0(SB)/8, $·sum(SB)
DATA table<>+8(SB)/8, $"eightish"
GLOBL table<>(SB), RODATA, $32
DATA ·bias+0(SB)/8, $1
GLOBL ·bias(SB), NOPTR, $8
GLOBL ·room(SB), NOPTR, $64
GLOBL ·slot(SB), TLSBSS, $8
