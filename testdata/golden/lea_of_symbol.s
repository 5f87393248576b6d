TEXT ·a(SB), 4, $16-8
	MOVQ $·v(SB), AX
	MOVQ $·v+8(SB), R9
	MOVL $·v(SB), CX
	MOVQ $·l<>(SB), DX
	MOVQ $x+0(FP), BX
	MOVQ $t-8(SP), SI
	MOVQ $8(SP), SI
	MOVQ $8(AX), DI
	MOVL $16(AX)(BX*2), DI
	LEAQ ·v(SB), R10
	LEAQ ·v+4(SB), R10
	LEAL ·v(SB), R11
	MOVQ $·a(SB), R12
	RET
