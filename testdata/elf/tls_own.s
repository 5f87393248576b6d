TEXT ·f(SB), 0, $16-0
	CALL ·g(SB)
	RET

GLOBL runtime·tlsg(SB), 256, $8
GLOBL ·mine(SB), 256|16, $24
