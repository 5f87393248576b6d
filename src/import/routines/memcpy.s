TEXT memcpy<>(SB), NOSPLIT|NOFRAME, $0
	MOVQ DI, AX
	CMPQ DX, $16
	JCS  small
	MOVOU -16(SI)(DX*1), X1
	LEAQ  -16(DI)(DX*1), R8

blocks:
	CMPQ  DI, R8
	JCC   last
	MOVOU (SI), X0
	MOVOU X0, (DI)
	ADDQ  $16, SI
	ADDQ  $16, DI
	JMP   blocks

last:
	MOVOU X1, (R8)
	RET

small:
	MOVQ DX, CX
	REP
	MOVSB
	RET
