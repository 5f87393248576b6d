// print, println and panic messages: to standard error, unbuffered.

#include "runtime.h"


TEXT runtime·say<>(SB), NOSPLIT, $0
	MOVQ AX, BX

end:
	CMPB (BX), $0
	JEQ  found
	INCQ BX
	JMP  end

found:
	SUBQ AX, BX
	PRINTSTRING
	RET

// A single goroutine needs no lock.
TEXT runtime·printlock(SB), NOSPLIT|NOFRAME, $0
	RET

TEXT runtime·printunlock(SB), NOSPLIT|NOFRAME, $0
	RET

FUNC(runtime·printstring, printstring, $0, LOAD2, NONE)
	MOVQ AX, SI
	MOVQ BX, DX

more:
	TESTQ DX, DX
	JLE   done
	MOVL  $2, DI
	MOVL  $SYS_write, AX
	SYSCALL
	CMPQ  AX, $-4        // EINTR
	JEQ   more
	TESTQ AX, AX
	JLE   done
	ADDQ  AX, SI
	SUBQ  AX, DX
	JMP   more

done:
	RET

TEXT runtime·printsp(SB), NOSPLIT, $0
	SAY(space_text)
	RET

TEXT runtime·printnl(SB), NOSPLIT, $0
	SAY(newline_text)
	RET

FUNC(runtime·printbool, printbool, $0, LOAD1, NONE)
	LEAQ  true_text<>(SB), CX
	LEAQ  false_text<>(SB), DX
	TESTB AX, AX
	MOVQ  CX, AX
	CMOVQEQ DX, AX
	CALL  runtime·say<>(SB)
	RET

FUNC(runtime·printint, printint, $8, LOAD1, NONE)
	TESTQ AX, AX
	JGE   positive
	MOVQ  AX, 0(SP)
	SAY(minus_text)
	MOVQ  0(SP), AX
	NEGQ  AX

positive:
	INVOKE(runtime·printuint, printuint)
	RET

FUNC(runtime·printuint, printuint, $24, LOAD1, NONE)
	LEAQ 24(SP), SI
	MOVL $10, CX

digit:
	XORL DX, DX
	DIVQ CX
	ADDL $'0', DX
	DECQ SI
	MOVB DX, (SI)
	TESTQ AX, AX
	JNE  digit
	LEAQ 24(SP), BX
	SUBQ SI, BX
	MOVQ SI, AX
	PRINTSTRING
	RET

FUNC(runtime·printhex, printhex, $24, LOAD1, NONE)
	LEAQ 24(SP), SI
	LEAQ digits_text<>(SB), DI

digit:
	MOVL AX, DX
	ANDL $15, DX
	MOVB (DI)(DX*1), DX
	DECQ SI
	MOVB DX, (SI)
	SHRQ $4, AX
	JNE  digit
	SUBQ $2, SI
	MOVW $0x7830, (SI)   // 0x
	LEAQ 24(SP), BX
	SUBQ SI, BX
	MOVQ SI, AX
	PRINTSTRING
	RET

FUNC(runtime·printpointer, printpointer, $0, LOAD1, NONE)
	INVOKE(runtime·printhex, printhex)
	RET

FUNC(runtime·printuintptr, printuintptr, $0, LOAD1, NONE)
	INVOKE(runtime·printhex, printhex)
	RET

FUNC(runtime·printslice, printslice, $24, LOAD3, NONE)
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	MOVQ CX, 16(SP)
	SAY(open_slice_text)
	MOVQ 8(SP), AX
	INVOKE(runtime·printint, printint)
	SAY(slash_text)
	MOVQ 16(SP), AX
	INVOKE(runtime·printint, printint)
	SAY(close_slice_text)
	MOVQ 0(SP), AX
	INVOKE(runtime·printhex, printhex)
	RET

FUNC(runtime·printeface, printeface, $16, LOAD2, NONE)
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	SAY(open_text)
	MOVQ 0(SP), AX
	INVOKE(runtime·printhex, printhex)
	SAY(comma_text)
	MOVQ 8(SP), AX
	INVOKE(runtime·printhex, printhex)
	SAY(close_text)
	RET

FUNC(runtime·printiface, printiface, $0, LOAD2, NONE)
	INVOKE(runtime·printeface, printeface)
	RET

// Complex numbers, up to Go 1.25 and for assembly.
FUNC(runtime·printcomplex, printcomplex, $8, LOADF2, NONE)
	MOVSD X1, 0(SP)
	MOVSD X0, X2
	SAY(open_text)
	MOVSD X2, X0
	INVOKE(runtime·printfloat, printfloat)
	MOVSD 0(SP), X0
	INVOKE(runtime·printfloat, printfloat)
	SAY(imaginary_text)
	RET

#ifdef GO1_26
// With shortest formatting, positive numbers have no sign, except for the imaginary part of a complex number.
TEXT runtime·printsigned<>(SB), NOSPLIT, $16
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	MOVBLZX (AX), CX
	CMPL CX, $'-'
	JEQ  signed
	CMPL CX, $'+'
	JEQ  signed
	SAY(plus_text)

signed:
	MOVQ 0(SP), AX
	MOVQ 8(SP), BX
	PRINTSTRING
	RET

#define COMPLEX(bits) \
	MOVSD X1, 0(SP); \
	MOVSD X0, 8(SP); \
	SAY(open_text); \
	MOVSD 8(SP), X0; \
	LEAQ  16(SP), AX; \
	MOVL  $bits, BX; \
	CALL  runtime·formatfloat(SB); \
	PRINTSTRING; \
	MOVSD 0(SP), X0; \
	LEAQ  16(SP), AX; \
	MOVL  $bits, BX; \
	CALL  runtime·formatfloat(SB); \
	CALL  runtime·printsigned<>(SB); \
	SAY(imaginary_text)

TEXT runtime·printcomplex128(SB), NOSPLIT, $64
	COMPLEX(64)
	RET

TEXT runtime·printcomplex64(SB), NOSPLIT, $64
	CVTSS2SD X0, X0
	CVTSS2SD X1, X1
	COMPLEX(32)
	RET

TEXT runtime·printfloat64(SB), NOSPLIT, $40
	LEAQ 0(SP), AX
	MOVL $64, BX
	CALL runtime·formatfloat(SB)
	PRINTSTRING
	RET

TEXT runtime·printfloat32(SB), NOSPLIT, $40
	CVTSS2SD X0, X0
	LEAQ 0(SP), AX
	MOVL $32, BX
	CALL runtime·formatfloat(SB)
	PRINTSTRING
	RET
#endif

// Prints seven digits, like Go up to 1.25: scaled and rounded in steps, whose rounding errors are part of the output.
// 0(SP) is the text, 14 bytes.
FUNC(runtime·printfloat, printfloat, $16, LOADF1, NONE)
	UCOMISD X0, X0
	JPS   nan
	MOVQ  X0, AX
	MOVL  $'+', CX
	MOVL  $'-', DX
	TESTQ AX, AX
	CMOVQLT DX, CX
	MOVB  CX, 0(SP)
	BTRQ  $63, AX
	MOVQ  AX, X0
	XORL  R8, R8          // the exponent
	TESTQ AX, AX
	JEQ   scaled
	MOVQ  $0x7ff0000000000000, DX
	CMPQ  AX, DX
	JEQ   infinite
	MOVSD $10.0, X1
	MOVSD $1.0, X2

large:
	UCOMISD X1, X0
	JCS   tiny
	INCQ  R8
	DIVSD X1, X0
	JMP   large

tiny:
	UCOMISD X2, X0
	JCC   unit
	DECQ  R8
	MULSD X1, X0
	JMP   tiny

unit:
	// Half a unit of the last digit.
	MOVSD $5.0, X3
	MOVL  $7, CX

half:
	DIVSD X1, X3
	DECL  CX
	JNE   half
	ADDSD X3, X0
	UCOMISD X1, X0
	JCS   scaled
	INCQ  R8
	DIVSD X1, X0

scaled:
	MOVSD $10.0, X1
	XORL  CX, CX

digit:
	CVTTSD2SQ X0, AX
	CVTSQ2SD AX, X2
	ADDL  $'0', AX
	MOVB  AX, 2(SP)(CX*1)
	SUBSD X2, X0
	MULSD X1, X0
	INCQ  CX
	CMPQ  CX, $7
	JNE   digit
	MOVB  2(SP), AX
	MOVB  AX, 1(SP)
	MOVB  $'.', 2(SP)
	MOVB  $'e', 9(SP)
	MOVB  $'+', 10(SP)
	MOVQ  R8, AX
	TESTQ AX, AX
	JGE   exponent
	NEGQ  AX
	MOVB  $'-', 10(SP)

exponent:
	MOVL  $10, CX
	XORL  DX, DX
	DIVL  CX
	ADDL  $'0', DX
	MOVB  DX, 13(SP)
	XORL  DX, DX
	DIVL  CX
	ADDL  $'0', DX
	MOVB  DX, 12(SP)
	ADDL  $'0', AX
	MOVB  AX, 11(SP)
	LEAQ  0(SP), AX
	MOVL  $14, BX
	PRINTSTRING
	RET

nan:
	SAY(nan_text)
	RET

infinite:
	MOVB  $'I', 1(SP)
	MOVW  $0x666e, 2(SP) // nf
	LEAQ  0(SP), AX
	MOVL  $4, BX
	PRINTSTRING
	RET
