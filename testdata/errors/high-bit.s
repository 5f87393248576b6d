TEXT ·f(SB), 4, $0-0
	MOVQ $(0xffffffffffffffff/2), AX
	MOVQ $(0x8000000000000000%3), AX
	MOVQ $(0xffffffffffffffff>>1), AX
	RET
