// A body ends with the name of a macro, whose arguments follow the use.
#define SET(x, r) MOVQ $x, r
#define NAME(unused) SET
#define TWICE(a, b) ADDQ $a, b; NAME(a)

TEXT ·f(SB), 4, $0-0
	NAME(1)(2, AX)
	TWICE(3, BX)(4, CX)
	RET
