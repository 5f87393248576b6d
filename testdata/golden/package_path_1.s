//# flags: -p a%b/c
TEXT ·f(SB), 0, $8-8
	CALL ·g(SB)
	MOVQ ·v(SB), AX
	RET

GLOBL ·v(SB), 16, $8
