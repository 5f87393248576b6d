//# flags: -D A=)
TEXT ·f(SB), 4, $0-0
	MOVQ $A, AX
	RET
