// Functions whose prototypes are odd; none but one is called.

TEXT ·k(SB), 4, $0-40
	RET
TEXT ·w(SB), 4, $0-72
	RET
TEXT other·name(SB), 4, $0-16
	MOVQ a+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET
TEXT ·same(SB), 4, $0-24
	MOVQ s+8(FP), AX
	MOVQ AX, ret+16(FP)
	RET
TEXT ·length(SB), 4, $16-16
	MOVQ text+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·strlen(SB)
	MOVQ 8(SP), AX
	MOVQ AX, ret+8(FP)
	RET
