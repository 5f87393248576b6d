//# flags: -p crypto/internal/fips140/sha256
TEXT ·a(SB), 0, $16-0
	MOVQ ·v(SB), AX
	MOVQ ro<>(SB), AX
	CALL ·b(SB)
	ADDSD $(1.5), X0
	RET

DATA ro<>+0(SB)/8, $1
GLOBL ro<>(SB), 8, $8
DATA ·v+0(SB)/8, $·a(SB)
GLOBL ·v(SB), 0, $8
GLOBL ·bss(SB), 0, $8
GLOBL ·nb(SB), 16, $8
DATA ·nd+0(SB)/8, $1
GLOBL ·nd(SB), 16, $8
DATA ·rn+0(SB)/8, $1
GLOBL ·rn(SB), 24, $8
GLOBL ·tl(SB), 256, $8
