// func Included(p *int) int
TEXT ·Included(SB), NOSPLIT, $0-16
	MOVQ p+0(FP), AX
	MOVQ (AX), AX // at: Included
	MOVQ AX, ret+8(FP)
	RET
