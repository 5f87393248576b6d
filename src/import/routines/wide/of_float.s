	// The fraction in AX, the power of two in CX that it is a multiple of, and the sign in R8.
	MOVL    X0, AX
	MOVLQSX AX, R8
	SARQ    $63, R8
	MOVL    AX, CX
	SHRL    $23, CX
	ANDL    $0xFF, CX
	SHLL    $8, AX
	BTSL    $31, AX
	SHRL    $8, AX
	SUBL    $150, CX
	CMPL    CX, $-23
