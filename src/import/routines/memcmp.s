TEXT memcmp<>(SB), NOSPLIT|NOFRAME, $0
	XORL CX, CX

words:
	LEAQ 8(CX), R8
	CMPQ R8, DX
	JHI  bytes
	MOVQ (DI)(CX*1), AX
	CMPQ AX, (SI)(CX*1)
	JNE  bytes
	MOVQ R8, CX
	JMP  words

bytes:
	CMPQ    CX, DX
	JCC     same
	MOVBLZX (DI)(CX*1), AX
	MOVBLZX (SI)(CX*1), R8
	INCQ    CX
	SUBL    R8, AX
	JEQ     bytes
	RET

same:
	XORL AX, AX
	RET
