//# flags: -shared
TEXT ·a(SB), 0, $16-0
	MOVQ ·v(SB), AX
	LEAQ ·v(SB), BX
	MOVQ $·v(SB), CX
	CALL ·b(SB)
	CALL runtime·x(SB)
	JMP other·y(SB)
	RET
GLOBL ·v(SB), 16, $8
