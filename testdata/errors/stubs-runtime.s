//# flags: --stubs sysv
// func f(a int)
TEXT ·f(SB), 0, $2000-8
	RET

TEXT runtime·morestack_noctxt(SB), 4, $0-0
	RET
