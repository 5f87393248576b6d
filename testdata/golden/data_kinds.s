#include "textflag.h"


DATA ·bytes+0(SB)/1, $1
DATA ·bytes+1(SB)/2, $0x1234
DATA ·bytes+4(SB)/4, $-1
DATA ·bytes+8(SB)/8, $0x123456789abcdef0
GLOBL ·bytes(SB), NOPTR, $16

DATA ·truncated+0(SB)/1, $0xff
DATA ·truncated+1(SB)/1, $-1
DATA ·truncated+2(SB)/2, $65535
GLOBL ·truncated(SB), RODATA, $4

DATA ·s+0(SB)/8, $"hell\n\t\"\\"
DATA ·s+8(SB)/8, $"\x00\xff\007a"
DATA ·s+16(SB)/4, $"ab"
DATA ·s+20(SB)/5, $"\u00e9\u2215"
GLOBL ·s(SB), RODATA|NOPTR, $32

DATA ·f+0(SB)/4, $1.5
DATA ·f+4(SB)/4, $(-0.0)
DATA ·f+8(SB)/8, $1.5
DATA ·f+16(SB)/8, $(-1e-300)
DATA ·f+24(SB)/8, $(0.1)
DATA ·f+32(SB)/4, $(0.1)
GLOBL ·f(SB), NOPTR, $40

DATA ·p+0(SB)/8, $·s(SB)
DATA ·p+8(SB)/8, $·s+16(SB)
DATA ·p+16(SB)/8, $·s-8(SB)
DATA ·p+24(SB)/8, $local<>+4(SB)
DATA ·p+32(SB)/8, $other·x(SB)
DATA ·p+48(SB)/8, $runtime·f(SB)
GLOBL ·p(SB), 0, $56

DATA local<>+0(SB)/8, $7
GLOBL local<>(SB), RODATA, $16
GLOBL ·expr(SB), NOPTR, $(8*3+1)
DATA ·expr+(4*2)(SB)/8, $(1<<40 | 5)
