TEXT ·f(SB), 4, $0-0
	RET
TEXT ·f(SB), 4, $0-0
	RET
GLOBL ·v(SB), 8, $8
GLOBL ·v(SB), 8, $8
GLOBL ·f(SB), 8, $8
