TEXT ·f(SB), 4, $0-0
	MOVQ $'\q', AX
	RET
DATA ·s+0(SB)/4, $"\z"
GLOBL ·s(SB), 8, $4
#define LONG_ONE a \ b
