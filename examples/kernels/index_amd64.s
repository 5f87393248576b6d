// Finds a byte, 16 at a time, with SSE2, which every amd64 CPU has.

#include "textflag.h"

// func index(s []byte, c byte) int
TEXT ·index(SB), NOSPLIT, $0-40
	MOVQ    s_base+0(FP), SI
	MOVQ    s_len+8(FP), CX
	MOVBLZX c+24(FP), AX
	MOVQ    SI, DI              // where to look next
	CMPQ    CX, $16
	JLT     short

	// X0 = c in each of 16 bytes
	MOVD       AX, X0
	PUNPCKLBW  X0, X0
	PSHUFLW    $0, X0, X0
	PUNPCKLQDQ X0, X0

	LEAQ -16(SI)(CX*1), R8      // the last place where 16 bytes are left

next16:
	MOVOU    (DI), X1
	PCMPEQB  X0, X1
	PMOVMSKB X1, DX
	TESTL    DX, DX
	JNZ      found
	ADDQ     $16, DI
	CMPQ     DI, R8
	JLS      next16

	// Fewer than 16 are left. Compare the last 16: those seen before cannot match.
	MOVQ     R8, DI
	MOVOU    (DI), X1
	PCMPEQB  X0, X1
	PMOVMSKB X1, DX
	TESTL    DX, DX
	JNZ      found

none:
	MOVQ $-1, ret+32(FP)
	RET

found:
	BSFL DX, DX                 // the lowest bit is the first byte
	ADDQ DX, DI
	SUBQ SI, DI
	MOVQ DI, ret+32(FP)
	RET

short:
	ADDQ SI, CX                 // the end

next1:
	CMPQ DI, CX
	JEQ  none
	CMPB AX, (DI)
	JEQ  found1
	INCQ DI
	JMP  next1

found1:
	SUBQ SI, DI
	MOVQ DI, ret+32(FP)
	RET
