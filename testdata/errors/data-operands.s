DATA ·a+0(SB)/8, AX
GLOBL ·a(SB), 8, $8
