	MOVQ  X0, CX
	TESTQ CX, CX
	JGE   over
	NEGQ  R10
	ADCQ  $0, R11
	NEGQ  R11

over:
	MOVQ  X1, CX
	TESTQ CX, CX
	JGE   whole
	NEGQ  AX
	ADCQ  $0, DX
	NEGQ  DX

whole:
