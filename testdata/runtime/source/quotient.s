// A division by zero that nobody looked for: the processor tells.
//= panic: runtime error: integer divide by zero
//# status: 2

// func main()
TEXT ·main(SB), $0-0
	XORL CX, CX
	XORL DX, DX
	MOVL $1, AX
	DIVQ CX
	RET
