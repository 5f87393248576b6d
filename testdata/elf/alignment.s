TEXT ·a(SB), 4, $0-0
	BYTE $0x90
	PCALIGN $64
	RET

TEXT ·b(SB), 4, $0-0
	RET

DATA ·one+0(SB)/1, $1
GLOBL ·one(SB), 8, $1
DATA ·two+0(SB)/2, $1
GLOBL ·two(SB), 8, $2
DATA ·big+0(SB)/8, $1
GLOBL ·big(SB), 8, $40
