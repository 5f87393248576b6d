	// (SI, DI) by (CX, DX): the quotient in (DX, AX), the remainder in (R11, R10); R8 is kept.
	MOVQ  DX, R9
	TESTQ CX, CX
	JNE   wide
	XORL  R11, R11
	MOVQ  SI, AX
	XORL  DX, DX
	DIVQ  R9
	MOVQ  AX, R10
	MOVQ  DI, AX
	DIVQ  R9
	XCHGQ DX, R10
	JMP   divided

wide:
	// By the upper half of the divisor, shifted up: the quotient is at most one too large, and then at most one too small.
	MOVQ  CX, R11
	BSRQ  CX, CX
	XORQ  $63, CX
	MOVQ  R11, R10
	SHLQ  CX, R9, R10
	MOVQ  SI, DX
	MOVQ  DI, AX
	SHRQ  $1, DX, AX
	SHRQ  $1, DX
	DIVQ  R10
	XORQ  $63, CX
	SHRQ  CX, AX
	SUBQ  $1, AX
	ADCQ  $0, AX
	MOVQ  AX, CX
	MOVQ  R11, R10
	IMULQ CX, R10
	MULQ  R9
	ADDQ  R10, DX
	SUBQ  AX, DI
	SBBQ  DX, SI
	MOVQ  DI, AX
	MOVQ  SI, DX
	SUBQ  R9, AX
	SBBQ  R11, DX
	JCS   less
	MOVQ  AX, DI
	MOVQ  DX, SI
	INCQ  CX

less:
	MOVQ CX, AX
	XORL DX, DX
	MOVQ DI, R10
	MOVQ SI, R11

divided:
