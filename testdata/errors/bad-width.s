DATA ·a+0(SB)/3, $1
DATA ·b+0(SB)/4, $·a(SB)
DATA ·c+0(SB)/2, $"long"
DATA ·d+0(SB), $1
DATA ·e+0(SB)/16, $1
DATA ·g+0(SB)/2, $1.5
DATA ·h+0(SB)/0, $1
