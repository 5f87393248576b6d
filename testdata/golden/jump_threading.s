TEXT ·a(SB), 4, $0-0
	JMP one
	JEQ one
	JMP five
one:
	JMP two
	NOP
two:
	JMP three
three:
	MOVQ AX, BX
	JNE four
	RET
four:
	NOP
	JMP one
five:
	JMP six
six:
	JEQ one
	RET
