//# flags: -e
TEXT ·f(SB), 4, $0-8
	MOVQ table(SB), AX
	MOVQ $·table(SB), AX
	LEAQ count+8(SB), AX
	CALL near(SB)
	CALL h(SB)
	CALL ·k(SB)
	CALL other(SB)
	MOVQ count+0(FP), AX
	MOVQ own(SB), AX
	RET
TEXT ·near(SB), 4, $0
	RET
TEXT h<>(SB), 4, $0
	RET
TEXT k(SB), 4, $0
	RET
DATA table<>+0(SB)/8, $1
GLOBL table<>(SB), 8, $8
GLOBL ·count(SB), 16, $16
GLOBL own(SB), 16, $8

// What its FUNCDATA names is not there, and is not meant to be.
TEXT ·aNameOfSomeLength<>(SB), 4, $0-8
	RET
