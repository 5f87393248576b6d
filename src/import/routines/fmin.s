TEXT fmin<>(SB), NOSPLIT|NOFRAME, $0
	UCOMISD X0, X0
	JPS     second
	UCOMISD X1, X1
	JPS     first
	MINSD   X1, X0
	RET

second:
	MOVAPD X1, X0

first:
	RET
