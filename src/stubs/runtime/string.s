// String concatenation, comparison and conversion.

#include "runtime.h"

// Returns room for CX bytes in AX: the caller's 32-byte buffer at AX, if any and large enough. Preserves BX and CX.
TEXT runtime·room<>(SB), NOSPLIT, $16
	TESTQ AX, AX
	JEQ  new
	CMPQ CX, $32
	JLS  fits

new:
	MOVQ CX, 0(SP)
	MOVQ BX, 8(SP)
	MOVQ CX, AX
	MALLOC
	MOVQ 0(SP), CX
	MOVQ 8(SP), BX

fits:
	RET

// Concatenates CX strings at BX, in the caller's 32-byte buffer at AX if large enough. Returns the string in AX and BX.
FUNC(runtime·concatstrings, concatstrings, $40, LOAD3, STORE2(32, 40))
	MOVQ BX, 8(SP)
	MOVQ CX, 16(SP)
	XORL DX, DX
	MOVQ CX, SI

length:
	SUBQ $1, SI
	JCS  known
	MOVQ SI, DI
	SHLQ $4, DI
	ADDQ 8(BX)(DI*1), DX
	JMP  length

known:
	MOVQ DX, 24(SP)
	MOVQ DX, CX
	CALL runtime·room<>(SB)
	MOVQ AX, 32(SP)
	MOVQ AX, DI

copy:
	SUBQ $1, 16(SP)
	JCS  done
	MOVQ (BX), SI
	MOVQ 8(BX), CX
	ADDQ $16, BX
	REP; MOVSB
	JMP  copy

done:
	MOVQ 32(SP), AX
	MOVQ 24(SP), BX
	RET

// A fixed number of strings.
#ifdef STACK
#define CONCAT(name, strings, at, at1) \
TEXT name(SB), NOSPLIT, $0; \
	MOVQ buf+0(FP), AX; \
	LEAQ a+8(FP), BX; \
	MOVL $strings, CX; \
	CALL concatstrings<>(SB); \
	MOVQ AX, r+at(FP); \
	MOVQ BX, r1+at1(FP); \
	RET

CONCAT(runtime·concatstring2, 2, 40, 48)
CONCAT(runtime·concatstring3, 3, 56, 64)
CONCAT(runtime·concatstring4, 4, 72, 80)
CONCAT(runtime·concatstring5, 5, 88, 96)
#else
#define TWO \
	MOVQ BX, 0(SP); \
	MOVQ CX, 8(SP); \
	MOVQ DI, 16(SP); \
	MOVQ SI, 24(SP)
#define THREE \
	TWO; \
	MOVQ R8, 32(SP); \
	MOVQ R9, 40(SP)
#define FOUR \
	THREE; \
	MOVQ R10, 48(SP); \
	MOVQ R11, 56(SP)

// There are no registers left for the fifth.
#define FIVE \
	FOUR; \
	MOVQ e+0(FP), CX; \
	MOVQ CX, 64(SP); \
	MOVQ e1+8(FP), CX; \
	MOVQ CX, 72(SP)
#define JOIN(strings) \
	LEAQ 0(SP), BX; \
	MOVL $strings, CX; \
	CALL runtime·concatstrings(SB); \
	RET

TEXT runtime·concatstring2(SB), NOSPLIT, $32
	TWO
	JOIN(2)

TEXT runtime·concatstring3(SB), NOSPLIT, $48
	THREE
	JOIN(3)

TEXT runtime·concatstring4(SB), NOSPLIT, $64
	FOUR
	JOIN(4)

TEXT runtime·concatstring5(SB), NOSPLIT, $80
	FIVE
	JOIN(5)
#endif

// Returns -1, 0 or 1 if the string AX, BX is less than, equal to or greater than CX, DI.
FUNC(runtime·cmpstring, cmpstring, $0, LOAD4, STORE1(32))
	MOVQ BX, DX
	CMPQ DI, DX
	CMOVQLT DI, DX

byte:
	SUBQ $1, DX
	JLT  length
	MOVBLZX (AX), SI
	MOVBLZX (CX), R8
	INCQ AX
	INCQ CX
	CMPQ SI, R8
	JEQ  byte
	JCS  less
	JMP  more

length:
	CMPQ BX, DI
	JLT  less
	JGT  more
	XORL AX, AX
	RET

less:
	MOVQ $-1, AX
	RET

more:
	MOVL $1, AX
	RET

// Converts the bytes BX, CX to a string; AX is the caller's 32-byte buffer or nil.
FUNC(runtime·slicebytetostring, slicebytetostring, $8, LOAD3, STORE2(24, 32))
	CALL runtime·room<>(SB)
	MOVQ AX, DI
	MOVQ BX, SI
	MOVQ CX, BX
	REP; MOVSB
	RET

// Converts the string BX, CX to bytes; CX is the capacity of the result.
FUNC(runtime·stringtoslicebyte, stringtoslicebyte, $24, LOAD3, STORE3(24, 32, 40))
	MOVQ BX, 0(SP)
	MOVQ CX, 8(SP)
	MOVL $32, DX
	TESTQ AX, AX
	JEQ  new
	CMPQ CX, DX
	JHI  new

	// The capacity is the whole array.
	MOVQ AX, 16(SP)
	MOVQ AX, DI
	MOVQ DX, CX
	XORL AX, AX
	REP; STOSB
	MOVQ 16(SP), AX
	JMP  copy

new:
	MOVQ CX, AX
	MOVL $1, BX
	CALL runtime·roundupsize(SB)
	MOVQ AX, 16(SP)
	MALLOC
	MOVQ 16(SP), DX

copy:
	MOVQ AX, DI
	MOVQ 0(SP), SI
	MOVQ 8(SP), CX
	REP; MOVSB
	MOVQ 8(SP), BX
	MOVQ DX, CX
	RET

// Decodes the first character of the SI > 0 bytes at DI: returns it in AX and its length in DX. Invalid UTF-8 is U+FFFD,
// of length 1. Clobbers CX and R8.
TEXT runtime·rune<>(SB), NOSPLIT|NOFRAME, $0
	MOVBLZX (DI), AX
	MOVL $1, DX
	CMPL AX, $0x80
	JCS  done

	// The number of further bytes, and the smallest character that may be encoded in that many.
	MOVL $0x80, R8
	CMPL AX, $0xc0
	JCS  wrong
	MOVL $2, DX
	CMPL AX, $0xe0
	JCS  two
	MOVL $0x800, R8
	MOVL $3, DX
	CMPL AX, $0xf0
	JCS  three
	MOVL $0x10000, R8
	MOVL $4, DX
	CMPL AX, $0xf8
	JCC  wrong
	ANDL $7, AX
	JMP  rest

two:
	ANDL $0x1f, AX
	JMP  rest

three:
	ANDL $0xf, AX

rest:
	CMPQ SI, DX
	JLT  wrong
	MOVL $1, CX

following:
	SHLL $6, AX
	MOVBLZX (DI)(CX*1), R9
	XORL $0x80, R9
	CMPL R9, $0x40
	JCC  wrong
	ORL  R9, AX
	INCQ CX
	CMPQ CX, DX
	JNE  following
	CMPL AX, R8
	JCS  wrong
	CMPL AX, $0x10ffff
	JHI  wrong
	LEAL -0xd800(AX), CX
	CMPL CX, $0x800
	JCS  wrong

done:
	RET

wrong:
	MOVL $0xfffd, AX
	MOVL $1, DX
	RET

#define STORERUNE MOVL AX, r+24(FP); MOVQ BX, r1+32(FP)

// Returns the character of the string AX, BX at CX, and in BX the start of the next one.
FUNC(runtime·decoderune, decoderune, $0, LOAD3, STORERUNE)
	LEAQ (AX)(CX*1), DI
	MOVQ BX, SI
	SUBQ CX, SI
	MOVQ CX, BX
	CALL runtime·rune<>(SB)
	ADDQ DX, BX
	RET

FUNC(runtime·countrunes, countrunes, $0, LOAD2, STORE1(16))
	MOVQ AX, DI
	MOVQ BX, SI
	XORL BX, BX

next:
	TESTQ SI, SI
	JEQ  done
	CALL runtime·rune<>(SB)
	ADDQ DX, DI
	SUBQ DX, SI
	INCQ BX
	JMP  next

done:
	MOVQ BX, AX
	RET

// Writes the character BX at AX; returns its length in CX.
TEXT runtime·encode<>(SB), NOSPLIT|NOFRAME, $0
	CMPQ BX, $0x10ffff
	JHI  wrong
	LEAQ -0xd800(BX), CX
	CMPQ CX, $0x800
	JCS  wrong

encode:
	CMPL BX, $0x80
	JCS  one
	MOVL BX, DX
	ANDL $0x3f, DX
	ORL  $0x80, DX
	MOVL BX, SI
	SHRL $6, SI
	CMPL BX, $0x800
	JCS  two
	MOVL SI, DI
	ANDL $0x3f, DI
	ORL  $0x80, DI
	SHRL $6, SI
	CMPL BX, $0x10000
	JCS  three
	MOVL SI, R8
	ANDL $0x3f, R8
	ORL  $0x80, R8
	SHRL $6, SI
	ORL  $0xf0, SI
	MOVB SI, 0(AX)
	MOVB R8, 1(AX)
	MOVB DI, 2(AX)
	MOVB DX, 3(AX)
	MOVL $4, CX
	RET

three:
	ORL  $0xe0, SI
	MOVB SI, 0(AX)
	MOVB DI, 1(AX)
	MOVB DX, 2(AX)
	MOVL $3, CX
	RET

two:
	ORL  $0xc0, SI
	MOVB SI, 0(AX)
	MOVB DX, 1(AX)
	MOVL $2, CX
	RET

one:
	MOVB BX, 0(AX)
	MOVL $1, CX
	RET

wrong:
	MOVL $0xfffd, BX
	JMP  encode

// Converts the character BX to a string; AX is the caller's 4-byte buffer or nil.
FUNC(runtime·intstring, intstring, $8, LOAD2, STORE2(16, 24))
	TESTQ AX, AX
	JNE  there
	MOVQ BX, 0(SP)
	MOVL $4, AX
	MALLOC
	MOVQ 0(SP), BX

there:
	CALL runtime·encode<>(SB)
	MOVQ CX, BX
	RET

// Converts the CX characters at BX to a string; AX is the caller's 32-byte buffer or nil.
FUNC(runtime·slicerunetostring, slicerunetostring, $40, LOAD3, STORE2(32, 40))
	MOVQ BX, 0(SP)
	MOVQ CX, 8(SP)
	SHLQ $2, CX
	CALL runtime·room<>(SB)
	MOVQ AX, 16(SP)
	MOVQ 0(SP), R10
	MOVQ 8(SP), R11

character:
	SUBQ $1, R11
	JCS  done
	MOVLQSX (R10), BX
	ADDQ $4, R10
	CALL runtime·encode<>(SB)
	ADDQ CX, AX
	JMP  character

done:
	MOVQ AX, BX
	MOVQ 16(SP), AX
	SUBQ AX, BX
	RET

// Converts the string BX, CX to characters; AX is the caller's buffer for 32 of them or nil.
FUNC(runtime·stringtoslicerune, stringtoslicerune, $48, LOAD3, STORE3(24, 32, 40))
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	MOVQ CX, 16(SP)
	MOVQ BX, AX
	MOVQ CX, BX
	INVOKE(runtime·countrunes, countrunes)
	MOVQ AX, 24(SP)
	MOVQ 0(SP), CX
	TESTQ CX, CX
	JEQ  new
	CMPQ AX, $32
	JHI  new
	MOVQ CX, AX
	MOVQ CX, DI
	MOVQ CX, DX
	XORL AX, AX
	MOVL $16, CX
	REP; STOSQ
	MOVQ DX, AX
	MOVQ $32, 40(SP)
	JMP  there

new:
	SHLQ $2, AX
	MOVL $1, BX
	CALL runtime·roundupsize(SB)
	MOVQ AX, 40(SP)
	SHRQ $2, 40(SP)
	MALLOC

there:
	MOVQ AX, 32(SP)
	MOVQ AX, R10
	MOVQ 8(SP), DI
	MOVQ 16(SP), SI

next:
	TESTQ SI, SI
	JEQ  done
	CALL runtime·rune<>(SB)
	ADDQ DX, DI
	SUBQ DX, SI
	MOVL AX, (R10)
	ADDQ $4, R10
	JMP  next

done:
	MOVQ 32(SP), AX
	MOVQ 24(SP), BX
	MOVQ 40(SP), CX
	RET
