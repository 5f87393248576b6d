	// Signs of the remainder and of the quotient, and numbers without.
	MOVQ  SI, AX
	MOVQ  AX, X0
	XORQ  CX, AX
	MOVQ  AX, X1
	TESTQ SI, SI
	JGE   above
	NEGQ  DI
	ADCQ  $0, SI
	NEGQ  SI

above:
	TESTQ CX, CX
	JGE   below
	NEGQ  DX
	ADCQ  $0, CX
	NEGQ  CX

below:
