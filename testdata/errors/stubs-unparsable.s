//# flags: --stubs sysv --go-files stubs/unparsable.go
TEXT ·f(SB), 4, $0-16
	RET
