TEXT ·f(SB), 4, $0
	FUNCDATA $4, ·t(SB)
	FUNCDATA $4, ·t(SB)
	RET
GLOBL ·t(SB), 8, $8
