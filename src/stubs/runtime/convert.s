// Conversions of values to interfaces.

#include "runtime.h"

// Allocates a copy of the value.
FUNC(runtime·convT16, convT16, $8, LOAD1, STORE1(8))
	MOVQ AX, 0(SP)
	MOVL $2, AX
	MALLOC
	MOVQ 0(SP), CX
	MOVW CX, (AX)
	RET

FUNC(runtime·convT32, convT32, $8, LOAD1, STORE1(8))
	MOVQ AX, 0(SP)
	MOVL $4, AX
	MALLOC
	MOVQ 0(SP), CX
	MOVL CX, (AX)
	RET

FUNC(runtime·convT64, convT64, $8, LOAD1, STORE1(8))
	MOVQ AX, 0(SP)
	MOVL $8, AX
	MALLOC
	MOVQ 0(SP), CX
	MOVQ CX, (AX)
	RET

FUNC(runtime·convTstring, convTstring, $16, LOAD2, STORE1(16))
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	MOVL $16, AX
	MALLOC
	MOVUPS 0(SP), X0
	MOVUPS X0, (AX)
	RET

FUNC(runtime·convTslice, convTslice, $24, LOAD3, STORE1(24))
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	MOVQ CX, 16(SP)
	MOVL $24, AX
	MALLOC
	MOVUPS 0(SP), X0
	MOVUPS X0, (AX)
	MOVQ 16(SP), CX
	MOVQ CX, 16(AX)
	RET

// Allocates a copy of the variable at BX, of type AX.
TEXT runtime·boxed<>(SB), NOSPLIT, $24
	MOVQ BX, 0(SP)
	MOVQ type_size(AX), AX
	MOVQ AX, 8(SP)
	MALLOC
	MOVQ AX, 16(SP)
	MOVQ 0(SP), BX
	MOVQ 8(SP), CX
	INVOKE(runtime·memmove, memmove)
	MOVQ 16(SP), AX
	RET

#ifdef GO1_18
FUNC(runtime·convT, convT, $0, LOAD2, STORE1(16))
	CALL runtime·boxed<>(SB)
	RET

FUNC(runtime·convTnoptr, convTnoptr, $0, LOAD2, STORE1(16))
	CALL runtime·boxed<>(SB)
	RET
#else
// The result is the interface itself: its first word is AX, unchanged.
#define BOX(name, body) \
FUNC(name, body, $8, LOAD2, STORE2(16, 24)); \
	MOVQ AX, 0(SP); \
	CALL runtime·boxed<>(SB); \
	MOVQ AX, BX; \
	MOVQ 0(SP), AX; \
	RET

// AX is an itab, with the type after its first word.
#define BOX_TABLE(name, body) \
FUNC(name, body, $8, LOAD2, STORE2(16, 24)); \
	MOVQ AX, 0(SP); \
	MOVQ 8(AX), AX; \
	CALL runtime·boxed<>(SB); \
	MOVQ AX, BX; \
	MOVQ 0(SP), AX; \
	RET

BOX(runtime·convT2E, convT2E)
BOX(runtime·convT2Enoptr, convT2Enoptr)
BOX_TABLE(runtime·convT2I, convT2I)
BOX_TABLE(runtime·convT2Inoptr, convT2Inoptr)
#endif
