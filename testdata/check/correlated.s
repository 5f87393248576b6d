#include "textflag.h"

DATA ·wide(SB)/1, $0
GLOBL ·wide(SB), NOPTR, $1

// func twice(p *[32]byte, n int)
TEXT ·twice(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), DI
	CMPB ·wide(SB), $1
	JNE narrow
	VMOVDQU (DI), Y0
	VMOVDQU Y0, (DI)
narrow:
	MOVQ n+8(FP), CX
	INCQ CX
	CMPB ·wide(SB), $1
	JNE done
	VZEROUPPER
done:
	RET

// func opposite(p *[32]byte, n int)
TEXT ·opposite(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), DI
	CMPQ n+8(FP), $32
	JLT small
	VMOVDQU (DI), Y0
	VMOVDQU Y0, (DI)
small:
	INCQ DI
	CMPQ n+8(FP), $32
	JGE clean
	RET
clean:
	VZEROUPPER
	RET

// func wrong(p *[32]byte, n int)
TEXT ·wrong(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), DI
	CMPQ n+8(FP), $32
	JLT small
	VMOVDQU (DI), Y0
	VMOVDQU Y0, (DI)
small:
	INCQ DI
	CMPQ n+8(FP), $32
	JLT clean
	RET
clean:
	VZEROUPPER
	RET

// func moved(p *[32]byte, n int)
TEXT ·moved(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), DI
	MOVQ n+8(FP), CX
	CMPQ CX, $32
	JLT small
	VMOVDQU (DI), Y0
	VMOVDQU Y0, (DI)
	SUBQ $32, CX
small:
	CMPQ CX, $32
	JLT done
	VZEROUPPER
done:
	RET

// func pushed(n int) int
TEXT ·pushed(SB), NOSPLIT, $0-16
	MOVQ n+0(FP), CX
	TESTQ CX, CX
	JEQ empty
	PUSHQ BX
	MOVQ CX, AX
empty:
	XORL DX, DX
	TESTQ CX, CX
	JEQ last
	POPQ BX
	ADDQ AX, DX
last:
	MOVQ DX, ret+8(FP)
	RET
//= correlated.s:49:2: warning[dirty-upper]: the upper halves of vectors are in use at this `RET`
//= correlated.s:68:2: warning[dirty-upper]: the upper halves of vectors are in use at this `RET`
