//# flags: -e --stubs sysv --go-files stubs/body.go
TEXT ·Body(SB), 4, $0-16
	BAD AX
	RET
TEXT ·None(SB), 4, $0-16
	RET
TEXT ·NoneEither(SB), 4, $0-16
	RET
