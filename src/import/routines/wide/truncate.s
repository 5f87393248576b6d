	// What is at least 1 is shifted into (DX, AX).
	JLT   small
	XORL  DX, DX
	TESTL CX, CX
	JLT   right
	CMPL  CX, $64
	JGE   high
	SHLQ  CX, AX, DX
	SHLQ  CX, AX
	JMP   whole

high:
	MOVQ AX, DX
	XORL AX, AX
	SHLQ CX, DX
	JMP  whole

right:
	NEGL CX
	SHRQ CX, AX
	JMP  whole

small:
	XORL AX, AX
	XORL DX, DX

whole:
