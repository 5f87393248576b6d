TEXT ·a(SB), 4, $0-0
	JEQ one
self:
	JMP self
one:
	JMP two
two:
	JMP three
three:
	JMP one

TEXT ·b(SB), 4, $0-0
	JMP b
a:
	JMP b
b:
	JMP a

TEXT ·c(SB), 4, $0-0
loop:
	JEQ loop
	JMP loop
