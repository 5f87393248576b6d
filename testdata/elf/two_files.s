//# files: two_files.s second.inc
TEXT ·a(SB), 4, $0-0
	CALL s<>(SB)
	CALL ·b(SB)
	ADDSD $(1.5), X0
	RET

// The other file has functions and variables of these names too.
TEXT s<>(SB), 4, $0-0
	MOVQ v<>(SB), AX
	RET

DATA v<>+0(SB)/8, $1
GLOBL v<>(SB), 16, $8
