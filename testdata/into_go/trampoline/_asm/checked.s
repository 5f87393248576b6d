// Compares SP with the goroutine's limit, and so refers to (TLS).
TEXT ·sum(SB), 0, $1000-32
	MOVQ $0, ret+24(FP)
	RET
