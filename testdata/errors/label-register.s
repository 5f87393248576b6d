//# flags: -e
TEXT ·f(SB), 4, $0
Z1:
	NOP
g:
	JMP AX
SP:
	JMP Z1
FP:
	RET
