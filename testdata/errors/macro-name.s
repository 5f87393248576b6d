#define
#define 5 X
#define $ X
#undef 7
#define AX BX
TEXT ·f(SB), 4, $0-0
	MOVQ AX, CX
	RET
