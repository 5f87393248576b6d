//# flags: -e
TEXT ·f(SB), 4, $0
.L3:
	MOVQ .LCPI0_0(SB), AX
	MOVQ AX, .count(SB)
	CALL .g(SB)
	JMP .L3
	JNE .Lend
	VADDPD .LCPI0_1(SB), X0, X1
	VADDPD .Z X0, X1, X2
	RET
TEXT .h(SB), 4, $0
	RET
GLOBL .x(SB), 8, $8
