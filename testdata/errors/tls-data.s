GLOBL ·t(SB), 256, $8
DATA ·t+0(SB)/8, $1
DATA ·u+0(SB)/8, $1
GLOBL ·u(SB), 256, $8
