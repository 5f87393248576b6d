DATA x<>+0(SB)/8, $1
DATA x<>+8(SB)/8, $1
DATA x<>+16(SB)/8, $1
GLOBL x<>(SB), 8, $24

TEXT ·f(SB), 4, $0-0
	JZ a
	MOVOA x<>+8(SB), X0
a:
	RET
//= alias-names.s:8:8: warning[unaligned-access]: `MOVOA` needs an address that is a multiple of 16, but this is only a multiple of 8
