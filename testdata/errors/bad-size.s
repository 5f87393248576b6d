DATA ·a+0(SB)/8, $1
GLOBL ·a(SB), 8, $4
GLOBL ·b(SB), 8, $-1
GLOBL ·c(SB), 8, $0x80000000
GLOBL ·d(SB), 8, 8
GLOBL ·e(SB), 8, $AX
