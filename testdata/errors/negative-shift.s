TEXT ·f(SB), 4, $0-0
	MOVQ $(1<<-1), AX
	MOVQ $(1>>-1), AX
	MOVQ $(1<<64), AX
	RET
