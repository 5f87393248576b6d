//# flags: -e
TEXT ·f(SB), 4, $0
	CMOVEQ AX, BX
	CMOVGT (AX), BX
	SETE AL
	MOV AX, BX
	RET
