// Without an end: the prologue's check finds the stack full.
//= runtime: goroutine stack exceeds 1048576-byte limit
//# status: 2

// func main()
TEXT ·main(SB), $1000-0
	CALL ·main(SB)
	RET
