#include "textflag.h"

TEXT ·code(SB), NOSPLIT, $0-0
	RET

DATA ·ro+0(SB)/8, $1
GLOBL ·ro(SB), RODATA, $8
DATA ·rw+0(SB)/8, $1
GLOBL ·rw(SB), 0, $16
DATA ·np+0(SB)/8, $1
GLOBL ·np(SB), NOPTR, $8
GLOBL ·zero(SB), 0, $8
GLOBL ·zeronp(SB), NOPTR, $4096
GLOBL ·tls(SB), TLSBSS, $8
DATA ·ronp+0(SB)/4, $1
GLOBL ·ronp(SB), RODATA|NOPTR, $4
GLOBL ·nothing(SB), NOPTR, $0
