TEXT ·a(SB), 4, 0
	RET
TEXT ·b(SB), 4, $8-$16
	RET
TEXT ·c(SB), 4, $8+16
	RET
TEXT ·d(SB), $4, $0
	RET
TEXT e, 4, $0
	MOVQ $$5, AX
	CALL $·g(SB)
	RET
DATA ·x+0(SB), $1
GLOBL ·x(SB), $8, $8
GLOBL y, 8, $8
DATA ·z+0(SB)/8, $"123456789"
