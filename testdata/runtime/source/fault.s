// An address where nothing is.
//= unexpected fault address 0x7f0000001000
//= fatal error: fault
//# status: 2

// func main()
TEXT ·main(SB), $0-0
	MOVQ $0x7f0000001000, AX
	MOVB $1, (AX)
	RET
