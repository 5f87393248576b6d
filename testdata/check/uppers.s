// The upper halves of vectors in functions that others call and jump to.

#include "textflag.h"

// func cleaned(p *[64]byte)
TEXT ·cleaned(SB), NOSPLIT, $0-8
	MOVQ p+0(FP), AX
	VMOVDQU (AX), Y3
	VMOVDQU Y3, 32(AX)
	JMP cleanup<>(SB)

TEXT cleanup<>(SB), NOSPLIT, $0
	VZEROUPPER
	RET

// func kept(p *[64]byte)
TEXT ·kept(SB), NOSPLIT, $0-8
	MOVQ p+0(FP), AX
	VMOVDQU (AX), Y1
	VMOVDQU Y1, 32(AX)
	CALL nothing<>(SB)
	RET

TEXT nothing<>(SB), NOSPLIT, $0
	RET

// func left(p *[64]byte)
TEXT ·left(SB), NOSPLIT, $0-8
	MOVQ p+0(FP), AX
	CALL fill<>(SB)
	RET

TEXT fill<>(SB), NOSPLIT, $0
	VPXOR Y0, Y0, Y0
	VMOVDQU Y0, (AX)
	RET

// func byBody(p *[64]byte)
TEXT ·byBody(SB), NOSPLIT, $0-8
	MOVQ p+0(FP), AX
	JMP body<>(SB)

TEXT body<>(SB), NOSPLIT, $0
	VPXOR Y0, Y0, Y0
	VMOVDQU Y0, (AX)
	RET

// func withSSE(p *[64]byte)
TEXT ·withSSE(SB), NOSPLIT, $0-8
	MOVQ p+0(FP), AX
	VMOVDQU (AX), Y1
	VMOVDQU Y1, 32(AX)
	CALL sse<>(SB)
	VZEROUPPER
	RET

TEXT sse<>(SB), NOSPLIT, $0
	MOVOU (AX), X0
	PADDQ X0, X0
	MOVOU X0, (AX)
	RET
//= uppers.s:22:2: warning[dirty-upper]: the upper halves of vectors are in use at this `RET`
//= uppers.s:31:2: warning[dirty-upper]: the upper halves of vectors are in use at this `RET`
//= uppers.s:46:2: warning[dirty-upper]: the upper halves of vectors are in use at this `RET`
//= uppers.s:53:2: warning[dirty-upper]: the upper halves of vectors are in use at this `CALL`
