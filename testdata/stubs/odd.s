// Functions whose prototypes are odd; none but one is called.

TEXT ·k(SB), 4, $0-40
	RET
TEXT ·w(SB), 4, $0-72
	RET
TEXT other·name(SB), 4, $0-16
	MOVQ a+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET
