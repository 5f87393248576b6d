TEXT ·f(SB), 4, $0-0
	MOVQ #5, AX
	RET # done
#define JOIN(a, b) MOVQ a##b, AX
#define TEXT_OF(a) DATA x<>+0(SB)/8, $#a
	JOIN(A, X)
	TEXT_OF(x)
	MOVQ a##b(SB), AX
