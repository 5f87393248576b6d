// Go 1.16 has no register for the goroutine: g is a name like any other.

TEXT ·scale(SB), 4, $8-24
	MOVQ	g+8(FP), AX
	MOVQ	AX, g-8(SP)
	MOVQ	g(SB), BX
	LEAQ	g<>+8(SB), CX
	ADDQ	CX, (BX)
g:
	DECQ	AX
	JNE	g
	MOVQ	AX, ret+16(FP)
	RET

GLOBL g<>(SB), 8, $16
GLOBL g(SB), 16, $8
