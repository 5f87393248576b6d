//# flags: --stubs sysv --prototype func~f(a~int)~int
TEXT ·f(SB), 4, $0-16
	RET

TEXT ·g(SB), 4, $0-16
	RET
