//# flags: --stubs sysv --prototype func~f(a~int --prototype fun
TEXT ·f(SB), 4, $0-8
	RET
