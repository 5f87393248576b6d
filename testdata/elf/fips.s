//# flags: -p crypto/internal/fips140/sha256
TEXT ·f(SB), 4, $0-0
	MOVQ ·v(SB), AX
	RET

DATA ·v+0(SB)/8, $1
GLOBL ·v(SB), 8, $8
GLOBL ·z(SB), 16, $8
