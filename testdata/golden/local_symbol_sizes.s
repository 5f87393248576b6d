TEXT f<>(SB), 4, $0-0
	RET

TEXT ·g(SB), 0, $32-24
	MOVQ a+0(FP), AX
	MOVQ b_base+8(FP), BX
	MOVQ ret+16(FP), CX
	MOVQ tmp-8(SP), DX
	LEAQ tmp2-32(SP), DX
	MOVQ 0(SP), DX
	MOVQ -8(SP), DX
	MOVQ x-8(SP)(AX*8), DX
	MOVQ a+0(FP)(BX*1), DX
	CALL f<>(SB)
	RET
