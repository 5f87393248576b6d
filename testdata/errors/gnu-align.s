//# flags: -e
TEXT ·f(SB), 4, $0
	.p2align 4, 0x90
	.p2align 4,,15
	.p2align 5
	.balign 32, 0xcc
	.align N
	RET
