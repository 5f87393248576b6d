TEXT ·a(SB), 4, $0-0
	MOVB $'a', AX
	CMPB AX, $'\n'
	CMPB AX, $'\''
	MOVL $'é', AX
	MOVL $'∕', AX
	CMPB AX, $'\x7f'
	MOVL $('a'+1), AX
	RET
