// A function whose result is larger than a page, and fits a stack or does not.

// func fill(x byte) [1 << 16]byte
TEXT ·fill(SB), 4, $0-65544
	MOVB x+0(FP), AX
	LEAQ ret+8(FP), DI
	MOVQ $65536, CX
	REP
	STOSB
	RET

// func sum(a [1 << 16]byte, x float64, s string, y float32) (n int, z float64)
TEXT ·sum(SB), 4, $0-65584
	XORL AX, AX
	LEAQ a+0(FP), SI
	LEAQ 65536(SI), DI

next:
	MOVBLZX  (SI), CX
	ADDQ     CX, AX
	INCQ     SI
	CMPQ     SI, DI
	JNE      next
	ADDQ     s_len+65552(FP), AX
	MOVQ     AX, n+65568(FP)
	MOVSD    x+65536(FP), X0
	CVTSS2SD y+65560(FP), X1
	ADDSD    X1, X0
	MOVSD    X0, z+65576(FP)
	RET

// Its frame fits where that of the entry behind it does not.
// func through(x byte) int
TEXT ·through(SB), 4, $65552-16
	MOVB x+0(FP), AX
	LEAQ 0(SP), DI
	MOVQ $65536, CX
	REP
	STOSB
	CALL ·take(SB)
	MOVQ 65536(SP), AX
	MOVQ AX, ret+8(FP)
	RET
