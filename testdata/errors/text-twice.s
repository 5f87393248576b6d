//# flags: -e
TEXT ·f(SB), 4, $x
	BAD AX
	RET
TEXT ·f(SB), 4, $0
	CALL ·f(SB)
	RET
TEXT near<>(SB), 4 $0
	RET
TEXT near<>(SB), 4, $0
	RET
DATA ·y(SB)/8, $1
