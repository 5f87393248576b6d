//# flags: --stubs sysv --go-files stubs/amd64.go
// func f(a int) int
TEXT ·f(SB), 4, $0-8
	RET
