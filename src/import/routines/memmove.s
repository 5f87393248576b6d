TEXT memmove<>(SB), NOSPLIT|NOFRAME, $0
	MOVQ DI, AX
	MOVQ DI, CX
	SUBQ SI, CX
	CMPQ CX, DX
	JCS  backward
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

backward:
	CMPQ  DX, $16
	JCS   bytes
	MOVOU (SI), X1

down:
	CMPQ  DX, $16
	JLS   first
	MOVOU -16(SI)(DX*1), X0
	MOVOU X0, -16(DI)(DX*1)
	SUBQ  $16, DX
	JMP   down

first:
	MOVOU X1, (DI)
	RET

bytes:
	TESTQ   DX, DX
	JEQ     done
	MOVBLZX -1(SI)(DX*1), CX
	MOVB    CX, -1(DI)(DX*1)
	DECQ    DX
	JMP     bytes

done:
	RET
