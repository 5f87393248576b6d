//# flags: -dynlink
TEXT ·a(SB), 4, $16-8
	MOVQ ·v(SB), AX
	MOVQ ·v+8(SB), AX
	MOVQ BX, ·v(SB)
	MOVQ $1, ·v(SB)
	LEAQ ·v(SB), CX
	LEAQ ·v+16(SB), CX
	MOVQ $·v(SB), DX
	MOVQ $·v+8(SB), DX
	ADDQ ·v(SB), SI
	INCQ ·v(SB)
	CMPQ ·v(SB), $3
	CMPQ AX, ·v(SB)
	MOVL other·x(SB), R8
	MOVSD ·v(SB), X1
	MOVSD X1, ·v+8(SB)
	MOVQ local<>(SB), AX
	LEAQ local<>+8(SB), AX
	IMUL3Q $5, ·v(SB), R9
	SHLQ $3, ·v(SB)
	PSHUFB ·v(SB), X2
	VPADDD ·v(SB), X1, X2
	XCHGQ AX, ·v(SB)
	CALL ·f(SB)
	CALL other·f(SB)
	JMP other·f(SB)
	RET

GLOBL local<>(SB), 16, $16
GLOBL ·v(SB), 16, $16
