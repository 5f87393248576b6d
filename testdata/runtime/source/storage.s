// Thread-local variables of C, beside Go's.
//= 42 7 0 1
//# c: storage.c

// func main()
TEXT ·main(SB), $24-0
	CALL first(SB)
	MOVL AX, 0(SP)
	MOVL $0, 4(SP)
	CALL runtime·printint(SB)
	CALL runtime·printsp(SB)
	CALL second(SB)
	MOVL AX, 0(SP)
	MOVL $0, 4(SP)
	CALL runtime·printint(SB)
	CALL runtime·printsp(SB)
	CALL zero(SB)
	MOVL AX, 0(SP)
	MOVL $0, 4(SP)
	CALL runtime·printint(SB)
	CALL runtime·printsp(SB)
	CALL aligned(SB)
	MOVL AX, 0(SP)
	MOVL $0, 4(SP)
	CALL runtime·printint(SB)
	CALL runtime·printnl(SB)
	RET
