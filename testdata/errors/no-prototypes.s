//# flags: --stubs sysv
// func sum(a, b int) int
TEXT ·sum(SB), 4, $0-24
	RET
TEXT ·one(SB), 4, $0-8
	RET
TEXT ·two(SB), 4, $0-8
	RET
