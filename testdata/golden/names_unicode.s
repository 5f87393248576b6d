TEXT ·größe(SB), 4, $0-0
	CALL sub∕pkg·f(SB)
	MOVQ 日本·語(SB), AX
	MOVQ a·b·c(SB), AX
	JMP naïve
naïve:
	RET

TEXT _under·score(SB), 4, $0-0
	RET

TEXT T·m_1(SB), 4, $0-8
	MOVQ größe+0(FP), AX
	RET

GLOBL ·x∕y·z(SB), 16, $8
