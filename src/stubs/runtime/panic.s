// Panics: reported as in Go, up to the traceback; the process exits with status 2.

#include "runtime.h"


// Deferred calls run before the report. (Open-coded ones are unknown.)
#ifdef GO1_17
#define DEFERRED CALL runtime·runDeferred(SB)
#else
#define DEFERRED
#endif

// Ends the report and the process.
TEXT runtime·die(SB), NOSPLIT, $0
	SAY(goroutine_text)
	MOVL $SYS_exit_group, AX
	MOVL $2, DI
	SYSCALL
	UNDEF

// A runtime error; its text is at AX.
TEXT runtime·panicText(SB), NOSPLIT, $8
	MOVQ AX, 0(SP)
	DEFERRED
	SAY(panic_text)
	SAY(error_text)
	MOVQ 0(SP), AX
	CALL runtime·say<>(SB)
	SAY(newline_text)
	CALL runtime·die(SB)
	UNDEF

#define ERROR(name, text) \
TEXT name(SB), NOSPLIT, $0; \
	LEAQ text<>(SB), AX; \
	CALL runtime·panicText(SB); \
	UNDEF

ERROR(runtime·panicdivide, divide_text)
ERROR(runtime·panicshift, shift_text)
ERROR(runtime·panicoverflow, overflow_text)
ERROR(runtime·panicmem, memory_text)
ERROR(runtime·panicmakeslicelen, makeslice_len_text)
ERROR(runtime·panicmakeslicecap, makeslice_cap_text)
ERROR(runtime·panicunsafeslicelen, slice_len_text)
ERROR(runtime·panicunsafeslicenilptr, slice_nil_text)
ERROR(runtime·panicunsafestringlen, string_len_text)
ERROR(runtime·panicunsafestringnilptr, string_nil_text)
ERROR(runtime·panicgrowslice, growslice_text)
ERROR(runtime·panicwrap, wrap_text)

// Out of memory: AX is the size requested.
TEXT runtime·outOfMemory(SB), NOSPLIT, $8
	MOVQ AX, 0(SP)
	SAY(no_memory_text)
	MOVQ 0(SP), AX
	INVOKE(runtime·printuint, printuint)
	SAY(no_block_text)
	SAY(fatal_memory_text)
	CALL runtime·die(SB)
	UNDEF

// Stack overflow: called by prologues. Unlike Go's, the stack does not grow; its limit is that of the process.
TEXT runtime·morestack(SB), NOSPLIT, $24
	LEAQ runtime·g0(SB), CX
	MOVQ g_lo(CX), DX
	MOVQ DX, 0(SP)
	MOVQ g_hi(CX), DX
	MOVQ DX, 8(SP)
	LEAQ caller-8(FP), DX
	MOVQ DX, 16(SP)
	SAY(exceeds_text)
	MOVQ 8(SP), AX
	SUBQ 0(SP), AX
	INVOKE(runtime·printuint, printuint)
	SAY(limit_text)
	MOVQ 16(SP), AX
	PRINTHEX
	SAY(stack_text)
	MOVQ 0(SP), AX
	PRINTHEX
	SAY(between_text)
	MOVQ 8(SP), AX
	PRINTHEX
	SAY(overflow_stack_text)
	CALL runtime·die(SB)
	UNDEF

TEXT runtime·morestack_noctxt(SB), NOSPLIT, $0
	CALL runtime·morestack(SB)
	UNDEF

TEXT runtime·morestackc(SB), NOSPLIT, $0
	CALL runtime·morestack(SB)
	UNDEF

// Index and slice bounds errors: R8 is out of range for R9; R10 is the kind of error, R11 whether R8 is signed.
TEXT runtime·bounds<>(SB), NOSPLIT, $40
	MOVQ R8, 0(SP)
	MOVQ R9, 8(SP)
	MOVQ R10, 16(SP)
	MOVQ R11, 24(SP)
	DEFERRED
	SAY(panic_text)
	SAY(error_text)
	MOVQ 16(SP), CX
	LEAQ runtime·formats<>(SB), DX
	CMPQ 24(SP), $0
	JEQ  text
	CMPQ 0(SP), $0
	JGE  text

	// For negative numbers, the other one is not printed.
	ADDQ $9, CX

text:
	MOVQ (DX)(CX*8), AX
	MOVQ AX, 16(SP)

part:
	// Print up to a number or the end.
	MOVQ 16(SP), AX
	MOVQ AX, BX

byte:
	MOVBLZX (BX), CX
	INCQ BX
	CMPL CX, $2
	JHI  byte
	MOVQ BX, 16(SP)
	MOVQ CX, 32(SP)
	DECQ BX
	SUBQ AX, BX
	PRINTSTRING
	MOVQ 32(SP), CX
	CMPL CX, $1
	JCS  done
	JEQ  first
	MOVQ 8(SP), AX
	INVOKE(runtime·printint, printint)
	JMP  part

first:
	MOVQ 0(SP), AX
	CMPQ 24(SP), $0
	JEQ  unsigned
	INVOKE(runtime·printint, printint)
	JMP  part

unsigned:
	INVOKE(runtime·printuint, printuint)
	JMP  part

done:
	SAY(newline_text)
	CALL runtime·die(SB)
	UNDEF

// One function per kind of error, each with its numbers in specific registers (runtime/asm_amd64.s up to Go 1.25).
#define BOUNDS(name, unsigned, x, y, code) \
TEXT name(SB), NOSPLIT, $0; \
	MOVQ x, R8; \
	MOVQ y, R9; \
	MOVL $code, R10; \
	MOVL $1, R11; \
	CALL runtime·bounds<>(SB); \
	UNDEF; \
TEXT unsigned(SB), NOSPLIT, $0; \
	MOVQ x, R8; \
	MOVQ y, R9; \
	MOVL $code, R10; \
	XORL R11, R11; \
	CALL runtime·bounds<>(SB); \
	UNDEF

#ifndef GO1_26
BOUNDS(runtime·panicIndex, runtime·panicIndexU, AX, CX, 0)
BOUNDS(runtime·panicSliceAlen, runtime·panicSliceAlenU, CX, DX, 1)
BOUNDS(runtime·panicSliceAcap, runtime·panicSliceAcapU, CX, DX, 2)
BOUNDS(runtime·panicSliceB, runtime·panicSliceBU, AX, CX, 3)
BOUNDS(runtime·panicSlice3Alen, runtime·panicSlice3AlenU, DX, BX, 4)
BOUNDS(runtime·panicSlice3Acap, runtime·panicSlice3AcapU, DX, BX, 5)
BOUNDS(runtime·panicSlice3B, runtime·panicSlice3BU, CX, DX, 6)
BOUNDS(runtime·panicSlice3C, runtime·panicSlice3CU, AX, CX, 7)

TEXT runtime·panicSliceConvert(SB), NOSPLIT, $0
	MOVQ DX, R8
	MOVQ BX, R9
	MOVL $8, R10
	MOVL $1, R11
	CALL runtime·bounds<>(SB)
	UNDEF
#else
// Since Go 1.26 a table describes, by the return address of the call, the kind of error and where the numbers are: pairs of
// address and code (internal/abi/bounds.go), ended by an address of 0. It is made from the listing.
TEXT runtime·panicBounds(SB), NOSPLIT, $128
	MOVQ AX, 0(SP)
	MOVQ CX, 8(SP)
	MOVQ DX, 16(SP)
	MOVQ BX, 24(SP)
	MOVQ SI, 48(SP)
	MOVQ DI, 56(SP)
	MOVQ R8, 64(SP)
	MOVQ R9, 72(SP)
	MOVQ R10, 80(SP)
	MOVQ R11, 88(SP)
	MOVQ R12, 96(SP)
	MOVQ R13, 104(SP)
	MOVQ R15, 120(SP)
	MOVQ caller-8(FP), DX
	LEAQ runtime·boundsTable(SB), SI

entry:
	MOVQ 0(SI), AX
	TESTQ AX, AX
	JEQ  unknown
	CMPQ AX, DX
	JEQ  found
	ADDQ $16, SI
	JMP  entry

found:
	MOVQ 8(SI), AX
	XORL DX, DX
	MOVL $9, CX
	DIVQ CX
	MOVQ DX, R10

	// Bit 0: the first number is in a register; bit 1: the second is. The next 5 bits are the first number, or its signedness
	// and register; then comes the second.
	MOVL $1, R11
	MOVL AX, CX
	SHRL $2, CX
	ANDL $31, CX
	MOVQ CX, R8
	BTL  $0, AX
	JCC  second
	MOVL CX, R11
	ANDL $1, R11
	SHRL $1, CX
	MOVQ 0(SP)(CX*8), R8

second:
	MOVL AX, CX
	SHRL $7, CX
	MOVQ CX, R9
	BTL  $1, AX
	JCC  report
	MOVQ 0(SP)(CX*8), R9

report:
	CALL runtime·bounds<>(SB)
	UNDEF

unknown:
	LEAQ range_text<>(SB), AX
	CALL runtime·panicText(SB)
	UNDEF

GLOBL runtime·boundsTable(SB), NOPTR|DUPOK, $16
#endif

// The messages by code; 1 and 2 stand for the numbers.
DATA runtime·formats<>+0(SB)/8, $format0_text<>(SB)
DATA runtime·formats<>+8(SB)/8, $format1_text<>(SB)
DATA runtime·formats<>+16(SB)/8, $format2_text<>(SB)
DATA runtime·formats<>+24(SB)/8, $format3_text<>(SB)
DATA runtime·formats<>+32(SB)/8, $format4_text<>(SB)
DATA runtime·formats<>+40(SB)/8, $format5_text<>(SB)
DATA runtime·formats<>+48(SB)/8, $format6_text<>(SB)
DATA runtime·formats<>+56(SB)/8, $format7_text<>(SB)
DATA runtime·formats<>+64(SB)/8, $format8_text<>(SB)
DATA runtime·formats<>+72(SB)/8, $format9_text<>(SB)
DATA runtime·formats<>+80(SB)/8, $format10_text<>(SB)
DATA runtime·formats<>+88(SB)/8, $format11_text<>(SB)
DATA runtime·formats<>+96(SB)/8, $format12_text<>(SB)
DATA runtime·formats<>+104(SB)/8, $format13_text<>(SB)
DATA runtime·formats<>+112(SB)/8, $format14_text<>(SB)
DATA runtime·formats<>+120(SB)/8, $format15_text<>(SB)
DATA runtime·formats<>+128(SB)/8, $format16_text<>(SB)
GLOBL runtime·formats<>(SB), RODATA, $136

// The types with their names: the type, its name and the length of that, and a method that describes a value or 0; ended by
// a type of 0. It is made from the listing.
GLOBL runtime·typeTable(SB), NOPTR|DUPOK, $32

// Returns the entry of the type AX in CX, or 0.
TEXT runtime·entry<>(SB), NOSPLIT|NOFRAME, $0
	LEAQ runtime·typeTable(SB), CX

next:
	CMPQ 0(CX), $0
	JEQ  none
	CMPQ AX, 0(CX)
	JEQ  found
	ADDQ $32, CX
	JMP  next

none:
	XORL CX, CX

found:
	RET

// Prints the name of the type AX, or `nil` for 0.
TEXT runtime·printtype<>(SB), NOSPLIT, $0
	TESTQ AX, AX
	JEQ  nothing
	CALL runtime·entry<>(SB)
	TESTQ CX, CX
	JEQ  unknown
	MOVQ 8(CX), AX
	MOVQ 16(CX), BX
	PRINTSTRING
	RET

nothing:
	SAY(nil_text)
	RET

unknown:
	SAY(question_text)
	RET

// Prints the string AX, BX; since Go 1.23 with a tab after each newline.
TEXT runtime·printindented<>(SB), NOSPLIT, $16
#ifdef GO1_23
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)

line:
	MOVQ 0(SP), AX
	XORL BX, BX

byte:
	CMPQ BX, 8(SP)
	JEQ  rest
	INCQ BX
	CMPB -1(AX)(BX*1), $'\n'
	JNE  byte
	ADDQ BX, 0(SP)
	SUBQ BX, 8(SP)
	PRINTSTRING
	SAY(tab_text)
	JMP  line

rest:
#endif
	PRINTSTRING
	RET

// Prints the value at BX by the kind of its type, CX.
TEXT runtime·printkind<>(SB), NOSPLIT|NOFRAME, $0
	LEAQ runtime·kinds<>(SB), DX
	MOVQ (DX)(CX*8), DX
	JMP  DX

#define KIND(name, move, to, printer, body) \
TEXT name<>(SB), NOSPLIT, $0; \
	move (BX), to; \
	INVOKE(printer, body); \
	RET

KIND(kind_bool, MOVBLZX, AX, runtime·printbool, printbool)
KIND(kind_int8, MOVBQSX, AX, runtime·printint, printint)
KIND(kind_int16, MOVWQSX, AX, runtime·printint, printint)
KIND(kind_int32, MOVLQSX, AX, runtime·printint, printint)
KIND(kind_int64, MOVQ, AX, runtime·printint, printint)
KIND(kind_uint8, MOVBLZX, AX, runtime·printuint, printuint)
KIND(kind_uint16, MOVWLZX, AX, runtime·printuint, printuint)
KIND(kind_uint32, MOVL, AX, runtime·printuint, printuint)
KIND(kind_uint64, MOVQ, AX, runtime·printuint, printuint)
KIND(kind_uintptr, MOVQ, AX, runtime·printuintptr, printuintptr)

TEXT kind_string<>(SB), NOSPLIT, $0
	MOVQ 0(BX), AX
	MOVQ 8(BX), BX
	CALL runtime·printindented<>(SB)
	RET

#ifdef GO1_26
KIND(kind_float32, MOVSS, X0, runtime·printfloat32, printfloat32)
KIND(kind_float64, MOVSD, X0, runtime·printfloat64, printfloat64)

TEXT kind_complex64<>(SB), NOSPLIT, $0
	MOVSS 0(BX), X0
	MOVSS 4(BX), X1
	CALL runtime·printcomplex64(SB)
	RET

TEXT kind_complex128<>(SB), NOSPLIT, $0
	MOVSD 0(BX), X0
	MOVSD 8(BX), X1
	CALL runtime·printcomplex128(SB)
	RET
#else
KIND(kind_float32, CVTSS2SD, X0, runtime·printfloat, printfloat)
KIND(kind_float64, MOVSD, X0, runtime·printfloat, printfloat)

TEXT kind_complex64<>(SB), NOSPLIT, $0
	CVTSS2SD 0(BX), X0
	CVTSS2SD 4(BX), X1
	INVOKE(runtime·printcomplex, printcomplex)
	RET

TEXT kind_complex128<>(SB), NOSPLIT, $0
	MOVSD 0(BX), X0
	MOVSD 8(BX), X1
	INVOKE(runtime·printcomplex, printcomplex)
	RET
#endif

// Print functions by kind (internal/abi/type.go); 0 for values that are not printed.
DATA runtime·kinds<>+8(SB)/8, $kind_bool<>(SB)
DATA runtime·kinds<>+16(SB)/8, $kind_int64<>(SB)
DATA runtime·kinds<>+24(SB)/8, $kind_int8<>(SB)
DATA runtime·kinds<>+32(SB)/8, $kind_int16<>(SB)
DATA runtime·kinds<>+40(SB)/8, $kind_int32<>(SB)
DATA runtime·kinds<>+48(SB)/8, $kind_int64<>(SB)
DATA runtime·kinds<>+56(SB)/8, $kind_uint64<>(SB)
DATA runtime·kinds<>+64(SB)/8, $kind_uint8<>(SB)
DATA runtime·kinds<>+72(SB)/8, $kind_uint16<>(SB)
DATA runtime·kinds<>+80(SB)/8, $kind_uint32<>(SB)
DATA runtime·kinds<>+88(SB)/8, $kind_uint64<>(SB)
DATA runtime·kinds<>+96(SB)/8, $kind_uintptr<>(SB)
DATA runtime·kinds<>+104(SB)/8, $kind_float32<>(SB)
DATA runtime·kinds<>+112(SB)/8, $kind_float64<>(SB)
DATA runtime·kinds<>+120(SB)/8, $kind_complex64<>(SB)
DATA runtime·kinds<>+128(SB)/8, $kind_complex128<>(SB)
DATA runtime·kinds<>+192(SB)/8, $kind_string<>(SB)
GLOBL runtime·kinds<>(SB), RODATA, $256

// Prints the value of an interface: type AX, data BX.
TEXT runtime·printpanicval<>(SB), NOSPLIT, $40
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	TESTQ AX, AX
	JEQ  nothing

	// Its own Error or String method takes precedence.
	CALL runtime·entry<>(SB)
	TESTQ CX, CX
	JEQ  plain
	MOVQ 24(CX), CX
	TESTQ CX, CX
	JEQ  plain
	MOVQ 8(SP), AX
#ifdef STACK
	MOVQ AX, 0(SP)
	CALL CX
	MOVQ 8(SP), AX
	MOVQ 16(SP), BX
#else
	CALL CX
#endif
	CALL runtime·printindented<>(SB)
	RET

plain:
	MOVQ 0(SP), AX
	MOVQ 8(SP), BX
	MOVBLZX type_kind(AX), CX
	ANDL $kind_mask, CX
	MOVQ CX, 16(SP)
	LEAQ runtime·kinds<>(SB), DX
	CMPQ (DX)(CX*8), $0
	JEQ  other
	LEAQ runtime·basicTypes(SB), DX
	CMPQ AX, (DX)(CX*8)
	JNE  named
	CALL runtime·printkind<>(SB)
	RET

named:
	CALL runtime·printtype<>(SB)
	MOVQ 16(SP), CX
	CMPL CX, $15
	JEQ  complex
	CMPL CX, $16
	JEQ  complex
	CMPL CX, $24
	JEQ  string
	SAY(open_text)
	MOVQ 8(SP), BX
	MOVQ 16(SP), CX
	CALL runtime·printkind<>(SB)
	SAY(close_text)
	RET

complex:
	MOVQ 8(SP), BX
	CALL runtime·printkind<>(SB)
	RET

string:
	SAY(open_quote_text)
	MOVQ 8(SP), BX
	MOVQ 16(SP), CX
	CALL runtime·printkind<>(SB)
	SAY(close_quote_text)
	RET

other:
	SAY(open_text)
	MOVQ 0(SP), AX
	CALL runtime·printtype<>(SB)
	SAY(close_space_text)
	MOVQ 8(SP), AX
	PRINTHEX
	RET

nothing:
	SAY(panic_nil_text)
	RET

// panic: an interface, type and data.
FUNC(runtime·gopanic, gopanic, $16, LOAD2, NONE)
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	DEFERRED
	SAY(panic_text)
	MOVQ 0(SP), AX
	MOVQ 8(SP), BX
	CALL runtime·printpanicval<>(SB)
	SAY(newline_text)
	CALL runtime·die(SB)
	UNDEF

// x.(T): the dynamic type of x, T, and the interface type of x.
FUNC(runtime·panicdottypeE, panicdottypeE, $24, LOAD3, NONE)
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	MOVQ CX, 16(SP)
	DEFERRED
	SAY(conversion_text)
	MOVQ 16(SP), AX
	CALL runtime·printtype<>(SB)
	SAY(is_text)
	MOVQ 0(SP), AX
	CALL runtime·printtype<>(SB)
	SAY(not_text)
	MOVQ 8(SP), AX
	CALL runtime·printtype<>(SB)
	SAY(newline_text)
	CALL runtime·die(SB)
	UNDEF

// The same, with an itab for the dynamic type of x.
FUNC(runtime·panicdottypeI, panicdottypeI, $0, LOAD3, NONE)
	TESTQ AX, AX
	JEQ  nothing
	MOVQ 8(AX), AX

nothing:
	INVOKE(runtime·panicdottypeE, panicdottypeE)
	UNDEF

FUNC(runtime·panicnildottype, panicnildottype, $8, LOAD1, NONE)
	MOVQ AX, 0(SP)
	DEFERRED
	SAY(conversion_text)
	SAY(interface_text)
	SAY(is_text)
	SAY(nil_text)
	SAY(not_text)
	MOVQ 0(SP), AX
	CALL runtime·printtype<>(SB)
	SAY(newline_text)
	CALL runtime·die(SB)
	UNDEF

// Interfaces of the type AX cannot be compared.
TEXT runtime·panicuncomparable(SB), NOSPLIT, $8
	MOVQ AX, 0(SP)
	DEFERRED
	SAY(panic_text)
	SAY(error_text)
	SAY(uncomparable_text)
	MOVQ 0(SP), AX
	CALL runtime·printtype<>(SB)
	SAY(newline_text)
	CALL runtime·die(SB)
	UNDEF

#ifdef GO1_22
// A range-over-func loop continued after it was done: AX says how.
TEXT runtime·panicrangestate(SB), NOSPLIT, $0
	LEAQ range_done_text<>(SB), CX
	LEAQ range_panic_text<>(SB), DX
	CMPQ AX, $2
	CMOVQEQ DX, CX
	LEAQ range_exhausted_text<>(SB), DX
	CMPQ AX, $3
	CMOVQEQ DX, CX
	LEAQ range_missing_text<>(SB), DX
	CMPQ AX, $4
	CMOVQEQ DX, CX
	MOVQ CX, AX
	CALL runtime·panicText(SB)
	UNDEF
#endif
