// Moves, clears and compares memory.

#include "runtime.h"

// Moves CX bytes from BX to AX; they may overlap.
FUNC(runtime·memmove, memmove, $0, LOAD3, NONE)
	MOVQ AX, DI
	MOVQ BX, SI
	MOVQ AX, DX
	SUBQ BX, DX
	CMPQ DX, CX
	JCS  backward
	REP; MOVSB
	RET

backward:
	// Copying forward would overwrite the end of the source: copy backward.
	LEAQ -1(SI)(CX*1), SI
	LEAQ -1(DI)(CX*1), DI
	STD
	REP; MOVSB
	CLD
	RET

// Clears BX bytes at AX.
FUNC(runtime·memclrNoHeapPointers, memclrNoHeapPointers, $0, LOAD2, NONE)
	MOVQ AX, DI
	MOVQ BX, CX
	XORL AX, AX
	REP; STOSB
	RET

// Whether CX bytes at AX and BX are equal.
FUNC(runtime·memequal, memequal, $0, LOAD3, STOREB(24))
words:
	CMPQ CX, $8
	JCS  bytes
	MOVQ (AX), DX
	CMPQ DX, (BX)
	JNE  differ
	ADDQ $8, AX
	ADDQ $8, BX
	SUBQ $8, CX
	JMP  words

bytes:
	TESTQ CX, CX
	JEQ  same
	MOVBLZX (AX), DX
	CMPB DX, (BX)
	JNE  differ
	INCQ AX
	INCQ BX
	DECQ CX
	JMP  bytes

same:
	MOVL $1, AX
	RET

differ:
	XORL AX, AX
	RET

// Compares values of a type's size, which follows the function in the closure at DX.
#define EQUAL(name, body, bytes) \
FUNC(name, body, $0, LOAD2, STOREB(16)); \
	MOVQ $bytes, CX; \
	INVOKE(runtime·memequal, memequal); \
	RET

FUNC(runtime·memequal_varlen, memequal_varlen, $0, LOAD2, STOREB(16))
	MOVQ 8(DX), CX
	INVOKE(runtime·memequal, memequal)
	RET

EQUAL(runtime·memequal0, memequal0, 0)
EQUAL(runtime·memequal8, memequal8, 1)
EQUAL(runtime·memequal16, memequal16, 2)
EQUAL(runtime·memequal32, memequal32, 4)
EQUAL(runtime·memequal64, memequal64, 8)
EQUAL(runtime·memequal128, memequal128, 16)

// Compares the strings at AX and BX.
FUNC(runtime·strequal, strequal, $0, LOAD2, STOREB(16))
	MOVQ 8(AX), CX
	CMPQ CX, 8(BX)
	JNE  differ
	MOVQ (AX), AX
	MOVQ (BX), BX
	INVOKE(runtime·memequal, memequal)
	RET

differ:
	XORL AX, AX
	RET

// Floats: NaN is not equal to itself, the two zeros are equal.
FUNC(runtime·f32equal, f32equal, $0, LOAD2, STOREB(16))
	MOVSS (AX), X0
	UCOMISS (BX), X0
	SETEQ AX
	SETPC CX
	ANDL CX, AX
	RET

FUNC(runtime·f64equal, f64equal, $0, LOAD2, STOREB(16))
	MOVSD (AX), X0
	UCOMISD (BX), X0
	SETEQ AX
	SETPC CX
	ANDL CX, AX
	RET

FUNC(runtime·c64equal, c64equal, $0, LOAD2, STOREB(16))
	MOVSS (AX), X0
	UCOMISS (BX), X0
	SETEQ CX
	SETPC DX
	ANDL DX, CX
	MOVSS 4(AX), X0
	UCOMISS 4(BX), X0
	SETEQ AX
	SETPC DX
	ANDL DX, AX
	ANDL CX, AX
	RET

FUNC(runtime·c128equal, c128equal, $0, LOAD2, STOREB(16))
	MOVSD (AX), X0
	UCOMISD (BX), X0
	SETEQ CX
	SETPC DX
	ANDL DX, CX
	MOVSD 8(AX), X0
	UCOMISD 8(BX), X0
	SETEQ AX
	SETPC DX
	ANDL DX, AX
	ANDL CX, AX
	RET

// Compares the interfaces at AX and BX, without and with methods.
FUNC(runtime·nilinterequal, nilinterequal, $0, LOAD2, STOREB(16))
	MOVQ (AX), CX
	CMPQ CX, (BX)
	JNE  differ
	MOVQ 8(BX), DI
	MOVQ 8(AX), BX
	MOVQ CX, AX
	MOVQ DI, CX
	INVOKE(runtime·efaceeq, efaceeq)
	RET

differ:
	XORL AX, AX
	RET

FUNC(runtime·interequal, interequal, $0, LOAD2, STOREB(16))
	MOVQ (AX), CX
	CMPQ CX, (BX)
	JNE  differ
	MOVQ 8(BX), DI
	MOVQ 8(AX), BX
	MOVQ CX, AX
	MOVQ DI, CX
	INVOKE(runtime·ifaceeq, ifaceeq)
	RET

differ:
	XORL AX, AX
	RET

// Compares the data of two interfaces with the itab AX, whose type follows its first word.
FUNC(runtime·ifaceeq, ifaceeq, $0, LOAD3, STOREB(24))
	TESTQ AX, AX
	JEQ  call
	MOVQ 8(AX), AX

call:
	INVOKE(runtime·efaceeq, efaceeq)
	RET

// Compares the data BX and CX of two interfaces with type AX.
FUNC(runtime·efaceeq, efaceeq, $24, LOAD3, STOREB(24))
	TESTQ AX, AX
	JEQ  same
	MOVQ type_equal(AX), DX
	TESTQ DX, DX
	JEQ  never

	// A pointer is stored in the interface itself.
#ifdef GO1_26
	TESTB $32, 20(AX)
#else
	TESTB $32, type_kind(AX)
#endif
	JNE  direct
	MOVQ BX, AX
	MOVQ CX, BX
	MOVQ (DX), CX
#ifdef STACK
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	CALL CX
	MOVBLZX 16(SP), AX
#else
	CALL CX
#endif
	RET

direct:
	CMPQ BX, CX
	SETEQ AX
	RET

same:
	MOVL $1, AX
	RET

never:
	// AX is the type to be compared.
	JMP  runtime·panicuncomparable(SB)
