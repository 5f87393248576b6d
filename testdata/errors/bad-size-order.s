// Whichever of the two comes first.
GLOBL ·a(SB), 8, $4
DATA ·a+0(SB)/8, $1
DATA ·a+8(SB)/8, $1
DATA ·b+0(SB)/8, $1
GLOBL ·b(SB), 8, $4
GLOBL ·c(SB), 8, $8
DATA ·c+0(SB)/8, $1
