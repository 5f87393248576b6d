TEXT fmaxf<>(SB), NOSPLIT|NOFRAME, $0
	UCOMISS X0, X0
	JPS     second
	UCOMISS X1, X1
	JPS     first
	MAXSS   X1, X0
	RET

second:
	MOVAPS X1, X0

first:
	RET
