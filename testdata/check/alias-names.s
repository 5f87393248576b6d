DATA x<>+0(SB)/8, $1
DATA x<>+8(SB)/8, $1
DATA x<>+16(SB)/8, $1
GLOBL x<>(SB), 8, $24

TEXT ·f(SB), 4, $0-0
	JZ a
	MOVOA x<>+8(SB), X0
a:
	RET
