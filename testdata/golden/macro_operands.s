#define OFF 8
#define PAIR AX, BX
#define ADDR(b) OFF(b)(CX*4)
TEXT ·a(SB), 4, $0-16
	MOVQ PAIR
	MOVQ ADDR(DX), SI
	MOVQ x+OFF(FP), DI
	MOVQ $OFF*2+1, R8
	MOVQ $(OFF<<4|1), R9
	RET
