//# flags: --stubs sysv
TEXT ·f(SB), 4, $0-16
	RET
