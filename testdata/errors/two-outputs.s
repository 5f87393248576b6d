//# flags: --stubs sysv --header - -o -
// func f(a int)
TEXT ·f(SB), 4, $0-8
	RET
