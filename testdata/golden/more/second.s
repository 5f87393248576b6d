#ifdef HERE
	BAD
#endif
TEXT s<>(SB), 4, $8-0
	MOVQ l<>(SB), AX
	MULSD $(1.5), X1
	MOVSS $(1.5), X1
	JMP done
done:
	RET

GLOBL ·tail(SB), 16, $8
