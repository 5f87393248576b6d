// What is a reference and what is none: the forms of operands, before constants are known.
#include "textflag.h"
#define TWICE(x) CALL x; CALL x
#ifdef GOARCH_unknown
	CALL hidden(SB)
#endif
#ifndef const_of_package
	CALL shown(SB)
#endif

TEXT ·own(SB), NOSPLIT, $unknown_frame-16
	CALL other·call(SB)
	JMP  ·own(SB)
	MOVQ $·address(SB), AX
	MOVQ ·plus+8(SB), AX
	MOVQ ·minus-8(SB), AX
	MOVQ ·sum+8+8(SB), AX
	MOVQ ·static<>(SB), AX
	MOVQ ·indexed(SB)(AX*8), AX
	CALL *·indirect(SB)
	CALL AX
	MOVQ (AX), ·stored(SB)
	MOVQ x+8(FP), BX
	LEAQ ·got@GOT(SB), AX
	MOVQ SB(SB), AX
	TWICE(·macro(SB))
	VADDPD.Z ·suffix(SB), Z1, K1, Z2
	SHLQ $(unknown*2), AX:DX
	MULQ first(SB):second(SB)
label: CALL behind(SB)
a.b: c: CALL dotted(SB); CALL semicolon(SB)
	PCDATA $unknown, $1
	FUNCDATA $unknown, ·map(SB)
	RET

TEXT named∕path·function<ABIInternal>(SB), unknown_flags, $unknown
	RET

DATA ·data+unknown(SB)/8, $·value(SB)
DATA ·text(SB)/8, $"text"
GLOBL ·data(SB), unknown_flags, $unknown
