//# flags: --stubs sysv --go-files stubs/arm64.go --go-files stubs/amd64.go
TEXT ·f(SB), 4, $0-8
	RET
