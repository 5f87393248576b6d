DATA ·a+0(SB)/8, $1
DATA ·a+4(SB)/8, $1
GLOBL ·a(SB), 8, $16
DATA ·b-8(SB)/8, $1
DATA ·c+8(SB)/8, $1
DATA ·c+0(SB)/8, $1
GLOBL ·c(SB), 8, $16
