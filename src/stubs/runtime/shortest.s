// The shortest decimal digits that identify a floating-point number, as printed since Go 1.26.
//
// Uses the method of Steele and White ("How to Print Floating-Point Numbers Accurately", 1990) with exact numbers: the
// value is r/s, and half the distances to its neighbours are low/s and high/s. Digits are extracted from r/s until the rest
// is within them. The four numbers have 20 words, since 10 times the largest double has 1028 bits and the smallest involves
// the 1076th power of two.

#include "runtime.h"

#define WORDS 20

// Offsets in the frame of formatfloat: the four numbers, a sum, the digits, and saved values.
#define r 0
#define s 160
#define low 320
#define high 480
#define sum 640
#define digits 800
#define text 832
#define bits 840
#define mantissa 848
#define exponent 856
#define even 864
#define point 872
#define count 880

// Multiplies the number at DI by SI.
TEXT times<>(SB), NOSPLIT|NOFRAME, $0
	XORL R9, R9
	XORL R8, R8

word:
	MOVQ (DI)(R8*8), AX
	MULQ SI
	ADDQ R9, AX
	ADCQ $0, DX
	MOVQ AX, (DI)(R8*8)
	MOVQ DX, R9
	INCQ R8
	CMPQ R8, $WORDS
	JNE  word
	RET

// Shifts the number at DI, a single word, left by CX bits.
TEXT shift<>(SB), NOSPLIT|NOFRAME, $0
	MOVQ (DI), AX
	MOVQ $0, (DI)
	MOVQ CX, R8
	SHRQ $6, R8
	XORL DX, DX
	ANDL $63, CX
	SHLQ CX, AX, DX
	SHLQ CX, AX
	MOVQ AX, (DI)(R8*8)
	MOVQ DX, 8(DI)(R8*8)
	RET

// Compares the numbers at DI and SI: flags as for an unsigned CMPQ.
TEXT compare<>(SB), NOSPLIT|NOFRAME, $0
	MOVL $(WORDS-1), R8

word:
	MOVQ (DI)(R8*8), AX
	CMPQ AX, (SI)(R8*8)
	JNE  differ
	SUBQ $1, R8
	JCC  word
	CMPQ AX, AX

differ:
	RET

// Stores the sum of the numbers at DI and SI at BX.
TEXT add<>(SB), NOSPLIT|NOFRAME, $0
	XORL R8, R8
	XORL R9, R9          // the carry

word:
	MOVQ (DI)(R8*8), AX
	BTL  $0, R9
	ADCQ (SI)(R8*8), AX
	SBBL R9, R9
	MOVQ AX, (BX)(R8*8)
	INCQ R8
	CMPQ R8, $WORDS
	JNE  word
	RET

// Subtracts the number at SI from that at DI.
TEXT subtract<>(SB), NOSPLIT|NOFRAME, $0
	XORL R8, R8
	XORL R9, R9          // the borrow

word:
	MOVQ (DI)(R8*8), AX
	BTL  $0, R9
	SBBQ (SI)(R8*8), AX
	SBBL R9, R9
	MOVQ AX, (DI)(R8*8)
	INCQ R8
	CMPQ R8, $WORDS
	JNE  word
	RET

// Multiplies all but the denominator by ten. R15 is the frame of formatfloat.
TEXT grow<>(SB), NOSPLIT, $0
	MOVL $10, SI
	LEAQ r(R15), DI
	CALL times<>(SB)
	LEAQ low(R15), DI
	CALL times<>(SB)
	LEAQ high(R15), DI
	CALL times<>(SB)
	RET

// Whether r + high reaches s, so that the value can round up to the next digit: NE if it does.
TEXT reaches<>(SB), NOSPLIT, $0
	LEAQ  r(R15), DI
	LEAQ  high(R15), SI
	LEAQ  sum(R15), BX
	CALL  add<>(SB)
	MOVQ  BX, DI
	LEAQ  s(R15), SI
	CALL  compare<>(SB)
	SETHI AX
	SETEQ CX
	ANDB  even(R15), CX
	ORB   CX, AX
	RET

// Writes R12 digits at R10, with the decimal point after R11 of them. Returns the end in R10.
TEXT layout<>(SB), NOSPLIT, $0
	LEAQ digits(R15), SI
	LEAQ -1(R11), AX
	CMPQ AX, $-4
	JLT  scientific
	CMPQ AX, $6
	JGE  scientific
	TESTQ R11, R11
	JGT  whole
	MOVW $0x2e30, (R10)  // 0.
	ADDQ $2, R10

zeros:
	TESTQ R11, R11
	JEQ  fraction
	MOVB $'0', (R10)
	INCQ R10
	INCQ R11
	JMP  zeros

whole:
	MOVL $'0', AX
	TESTQ R12, R12
	JLE  put
	MOVBLZX (SI), AX
	INCQ SI

put:
	MOVB AX, (R10)
	INCQ R10
	DECQ R12
	DECQ R11
	JNE  whole
	TESTQ R12, R12
	JLE  done
	MOVB $'.', (R10)
	INCQ R10

fraction:
	MOVB (SI), AX
	MOVB AX, (R10)
	INCQ SI
	INCQ R10
	DECQ R12
	JNE  fraction

done:
	RET

scientific:
	MOVB (SI), CX
	MOVB CX, (R10)
	INCQ R10
	INCQ SI
	DECQ R12
	JEQ  power
	MOVB $'.', (R10)
	INCQ R10

behind:
	MOVB (SI), CX
	MOVB CX, (R10)
	INCQ SI
	INCQ R10
	DECQ R12
	JNE  behind

power:
	MOVW $0x2b65, (R10)  // e+
	TESTQ AX, AX
	JGE  positive
	MOVB $'-', 1(R10)
	NEGQ AX

positive:
	ADDQ $2, R10
	MOVL $100, CX
	XORL DX, DX
	DIVL CX
	TESTL AX, AX
	JEQ  tens
	ADDL $'0', AX
	MOVB AX, (R10)
	INCQ R10

tens:
	MOVL DX, AX
	MOVL $10, CX
	XORL DX, DX
	DIVL CX
	ADDL $'0', AX
	MOVB AX, 0(R10)
	ADDL $'0', DX
	MOVB DX, 1(R10)
	ADDQ $2, R10
	RET

// Formats the number in X0 at AX, up to 24 bytes; BX is 64, or 32 for a float32. Returns the text in AX and BX.
TEXT runtime·formatfloat(SB), NOSPLIT, $888
	LEAQ 0(SP), R15
	MOVQ AX, text(R15)
	MOVQ BX, bits(R15)
	UCOMISD X0, X0
	JPS  nan
	MOVQ X0, DX
	MOVQ AX, R10         // where to write
	BTRQ $63, DX
	JCC  magnitude
	MOVB $'-', (R10)
	INCQ R10

magnitude:
	MOVQ $0x7ff0000000000000, CX
	CMPQ DX, CX
	JEQ  infinite
	TESTQ DX, DX
	JEQ  zero
	MOVQ R10, count(R15)
	CMPQ BX, $32
	JEQ  single
	MOVQ DX, CX
	SHRQ $52, CX
	MOVQ $0x000fffffffffffff, AX
	ANDQ AX, DX
	MOVQ $1075, SI       // the exponent's bias, with the mantissa's bits
	MOVQ $0x0010000000000000, AX
	JMP  parts

single:
	MOVQ DX, X0
	CVTSD2SS X0, X0
	MOVL X0, DX
	MOVL DX, CX
	SHRL $23, CX
	ANDL $0x007fffff, DX
	MOVQ $150, SI
	MOVL $0x00800000, AX

parts:
	// Subnormal numbers have no implicit leading one. BX marks a power of two, whose lower neighbour is closer.
	XORL  BX, BX
	TESTQ CX, CX
	JNE   normal
	MOVL  $1, CX
	JMP   split

normal:
	TESTQ DX, DX
	JNE   leading
	CMPQ  CX, $1
	SETHI BX

leading:
	ORQ   AX, DX

split:
	SUBQ SI, CX
	MOVQ DX, mantissa(R15)
	MOVQ CX, exponent(R15)
	MOVQ DX, AX
	ANDL $1, AX
	XORL $1, AX
	MOVQ AX, even(R15)

	LEAQ r(R15), DI
	XORL AX, AX
	MOVL $(4*WORDS), CX
	REP; STOSQ
	MOVQ mantissa(R15), AX
	MOVQ AX, r(R15)
	MOVQ $1, s(R15)
	MOVQ $1, low(R15)
	MOVQ $1, high(R15)

	// r is twice the mantissa, because of the halves; four times for a power of two. The exponent goes where it is not a
	// fraction.
	LEAQ 1(BX), R11
	MOVQ exponent(R15), R12
	MOVQ R12, CX
	TESTQ CX, CX
	JGE  whole
	XORL CX, CX

whole:
	MOVQ CX, R13
	ADDQ R11, CX
	LEAQ r(R15), DI
	CALL shift<>(SB)
	MOVQ R13, CX
	LEAQ low(R15), DI
	CALL shift<>(SB)
	LEAQ -1(R13)(R11*1), CX
	LEAQ high(R15), DI
	CALL shift<>(SB)
	MOVQ R13, CX
	SUBQ R12, CX
	ADDQ R11, CX
	LEAQ s(R15), DI
	CALL shift<>(SB)

	// Scale until the first digit is before the point.
	MOVQ $0, point(R15)

down:
	CALL reaches<>(SB)
	JEQ  up
	LEAQ s(R15), DI
	MOVL $10, SI
	CALL times<>(SB)
	INCQ point(R15)
	JMP  down

up:
	CALL grow<>(SB)
	CALL reaches<>(SB)
	JNE  digit0
	DECQ point(R15)
	JMP  up

digit0:
	XORL R12, R12        // how many digits there are

digit:
	// r is ten times the rest: the digit is the quotient by s.
	XORL R11, R11

take:
	LEAQ r(R15), DI
	LEAQ s(R15), SI
	CALL compare<>(SB)
	JCS  taken
	CALL subtract<>(SB)
	INCQ R11
	JMP  take

taken:
	// Whether this digit is close enough, and whether the next one is.
	LEAQ r(R15), DI
	LEAQ low(R15), SI
	CALL compare<>(SB)
	SETCS AX
	SETEQ CX
	ANDB even(R15), CX
	ORB  CX, AX
	MOVBLZX AX, R13
	CALL reaches<>(SB)
	SETNE AX
	MOVBLZX AX, BX
	MOVL R13, AX
	ORL  BX, AX
	JNE  last
	ADDL $'0', R11
	MOVB R11, digits(R15)(R12*1)
	INCQ R12
	CALL grow<>(SB)
	JMP  digit

last:
	TESTL BX, BX
	JEQ  lower
	TESTL R13, R13
	JEQ  upper
	LEAQ r(R15), DI
	MOVL $2, SI
	CALL times<>(SB)
	LEAQ s(R15), SI
	CALL compare<>(SB)
	JCS  lower

upper:
	INCQ R11

lower:
	ADDL $'0', R11
	MOVB R11, digits(R15)(R12*1)
	INCQ R12

	MOVQ count(R15), R10
	MOVQ point(R15), R11
	CALL layout<>(SB)
	JMP  done

zero:
	MOVB $'0', (R10)
	INCQ R10
	JMP  done

infinite:
	CMPQ R10, text(R15)
	JNE  signed
	MOVB $'+', (R10)
	INCQ R10

signed:
	MOVB $'I', 0(R10)
	MOVW $0x666e, 1(R10)
	ADDQ $3, R10
	JMP  done

nan:
	MOVQ AX, R10
	MOVW $0x614e, 0(R10)
	MOVB $'N', 2(R10)
	ADDQ $3, R10

done:
	MOVQ text(R15), AX
	MOVQ R10, BX
	SUBQ AX, BX
	RET
