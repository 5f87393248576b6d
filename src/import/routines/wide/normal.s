	// (SI, DI) as 63 bits in AX, of which the last one is set if others are lost, and the power of two in R9 that they are multiples of.
	XORL  AX, AX
	MOVL  $65, R9
	TESTQ SI, SI
	JNE   wide
	MOVQ  DI, SI
	XORL  DI, DI
	MOVL  $1, R9

wide:
	BSRQ  SI, CX
	JEQ   normal
	XORQ  $63, CX
	SUBQ  CX, R9
	SHLQ  CX, DI, SI
	SHLQ  CX, DI
	XORL  DX, DX
	TESTQ DI, DI
	SETNE DL
	MOVQ  SI, AX
	ANDL  $1, SI
	ORL   SI, DX
	SHRQ  $1, AX
	ORQ   DX, AX

normal:
