TEXT ·f(SB), 4, $0-0
	JMP nowhere
	JMP lop
loop:
	RET
TEXT ·g(SB), 4, $0-0
	JMP loop
	JMP end
end:
