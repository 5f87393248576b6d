TEXT ·f(SB), 4, $0-0
	MOVQ AX: BX
	:
	one: two:
	JMP one
	JMP two
	RET
