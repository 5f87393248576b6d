TEXT ·f(SB), 4, $0-0
	MOVEQ AX, BX
	movq AX, BX
	FOO
	MOV AX, BX
	VADDP X1, X2, X3
	JUMP one
	one:
	RETQ
	CALLQ ·f(SB)
	RET
