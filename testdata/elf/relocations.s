TEXT ·f(SB), 4, $0-0
	CALL ·g(SB)
	JMP ·g+8(SB)
	MOVQ ·v(SB), AX
	MOVQ $1, ·v+8(SB)
	CMPB ·v-4(SB), $3
	LEAQ ·v+16(SB), AX
	ADDSD $(1.5), X0
	MOVQ (TLS), AX
	RET

DATA ·p+0(SB)/8, $·f(SB)
DATA ·p+8(SB)/8, $·v-8(SB)
GLOBL ·p(SB), 0, $16
GLOBL ·v(SB), 0, $32
