//# flags: -dynlink
DATA ·p+0(SB)/8, $·f(SB)
DATA ·p+8(SB)/8, $other·f(SB)
GLOBL ·p(SB), 8, $16
TEXT ·f(SB), 4, $0-0
	RET
