// Names with a middle dot: a macro expands where the file names it, not in a body or an argument; a parameter never.
#define a·b 8
#define M(s·) MOVQ s·(SB), BX
#define K a·b(SB)
#define ID(x) x

TEXT ·f(SB), 4, $0-0
	MOVQ $a·b, CX
	M(DX)
	MOVQ K, DX
	MOVQ ID(a·b)(SB), SI
	RET
