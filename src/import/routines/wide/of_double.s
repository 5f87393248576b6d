	// The fraction in AX, the power of two in CX that it is a multiple of, and the sign in R8.
	MOVQ X0, AX
	MOVQ AX, R8
	SARQ $63, R8
	MOVQ AX, CX
	SHRQ $52, CX
	ANDL $0x7FF, CX
	SHLQ $11, AX
	BTSQ $63, AX
	SHRQ $11, AX
	SUBL $1075, CX
	CMPL CX, $-52
