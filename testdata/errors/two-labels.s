TEXT ·f(SB), 4, $0-0
one: two:
	JMP one
	:
	RET
