//# flags: --stubs sysv -p a/util --go-files stubs/util.go
TEXT ·Sum(SB), 4, $8-8
	CALL b∕util·Sum(SB)
	RET

TEXT b∕util·Other(SB), 4, $0-8
	RET
