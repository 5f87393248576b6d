#define LOAD(off) MOVQ -off(XX), AX
#define LOADS(reg) MOVQ reg(ZZ), AX
TEXT ·f(SB), 4, $0-0
	LOAD(8)
	LOADS(16)
	RET
