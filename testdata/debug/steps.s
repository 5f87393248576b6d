// Functions of every way to move the stack pointer, called by steps.c in the System V convention: the argument in DI,
// the result in AX. A debugger goes through them instruction by instruction.

#include "textflag.h"

// A leaf without a frame.
TEXT ·leaf(SB), NOSPLIT, $0
	LEAQ 1(DI), AX
	RET

// A frame that saves BP, and a call.
TEXT ·frame(SB), NOSPLIT, $32
	MOVQ DI, 0(SP)
	CALL ·leaf(SB)
	ADDQ 0(SP), AX
	RET

// Registers pushed, and branches between pushes and pops.
TEXT ·pushes(SB), NOSPLIT, $0
	PUSHQ BX
	PUSHQ R12
	PUSHQ R15
	MOVQ  DI, BX
	XORL  R12, R12
	TESTQ BX, BX
	JEQ   zero

loop:
	ADDQ BX, R12
	DECQ BX
	JNE  loop
	MOVQ R12, AX
	JMP  out

zero:
	MOVL $-1, AX

out:
	POPQ R15
	POPQ R12
	POPQ BX
	RET

// Half words and flags.
TEXT ·small(SB), NOSPLIT, $0
	PUSHW  DI
	PUSHW  $7
	PUSHFQ
	POPFQ
	POPW   AX
	POPW   DX
	MOVWQZX AX, AX
	RET

// The stack pointer is moved by hand, and moved back.
TEXT ·byhand(SB), NOSPLIT, $0
	SUBQ $40, SP
	MOVQ BX, 8(SP)
	MOVQ R14, 16(SP)
	MOVQ DI, BX
	MOVQ DI, R14
	LEAQ -16(SP), SP
	LEAQ (BX)(R14*1), AX
	LEAQ 16(SP), SP
	MOVQ 8(SP), BX
	MOVQ 16(SP), R14
	ADDQ $40, SP
	RET

// The stack pointer is above the frame for a moment, by no whole words; the return address stays in the red zone.
TEXT ·above(SB), NOSPLIT, $0
	ADDQ $119, SP
	MOVQ DI, AX
	SUBQ $119, SP
	RET

// The stack is aligned: where it was is known by a copy only.
TEXT ·aligned(SB), NOSPLIT|NOFRAME, $0
	PUSHQ BP
	MOVQ  SP, BP
	PUSHQ R13
	SUBQ  $8, SP
	ANDQ  $~63, SP
	MOVQ  DI, R13
	CALL  ·leaf(SB)
	ADDQ  R13, AX
	LEAQ  -8(BP), SP
	POPQ  R13
	POPQ  BP
	RET

// The same with another register for the copy.
TEXT ·copied(SB), NOSPLIT|NOFRAME, $0
	PUSHQ R12
	MOVQ  SP, R12
	ANDQ  $~15, SP
	CALL  ·leaf(SB)
	MOVQ  R12, SP
	POPQ  R12
	RET

// A frame with pushes inside, and two ways out.
TEXT ·both(SB), NOSPLIT, $24
	PUSHQ DI
	CALL  ·leaf(SB)
	POPQ  DI
	TESTQ DI, DI
	JLT   negative
	ADDQ  DI, AX
	RET

negative:
	NEGQ DI
	MOVQ DI, AX
	RET

// A jump to another function with the frame taken down.
TEXT ·tail(SB), NOSPLIT, $16
	INCQ DI
	RET  ·leaf(SB)

// ADJSP is told to the assembler.
TEXT ·adjsp(SB), NOSPLIT, $0
	ADJSP $48
	MOVQ  DI, 8(SP)
	MOVQ  8(SP), AX
	ADJSP $-48
	RET

// Calls what it is given, which may throw.
TEXT ·through(SB), NOSPLIT, $32
	MOVQ BX, 8(SP)
	MOVQ R12, 16(SP)
	MOVL $111, BX
	MOVL $222, R12
	CALL DI
	MOVQ 8(SP), BX
	MOVQ 16(SP), R12
	RET
