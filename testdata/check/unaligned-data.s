#include "textflag.h"

// One message for a table.
DATA ·table+0(SB)/4, $1
DATA ·table+4(SB)/8, $1
DATA ·table+12(SB)/8, $1
GLOBL ·table(SB), RODATA, $20

// A string may be anywhere; so may single bytes.
DATA ·text+0(SB)/1, $1
DATA ·text+1(SB)/4, $"four"
DATA ·text+5(SB)/1, $2
GLOBL ·text(SB), RODATA, $8

DATA ·half+0(SB)/2, $1
DATA ·half+3(SB)/2, $1
GLOBL ·half(SB), RODATA, $8

// This has a check of its own.
DATA ·pointer+4(SB)/8, $·table(SB)
GLOBL ·pointer(SB), 0, $16

// Here nobody looks for pointers.
DATA ·hidden+4(SB)/8, $·table(SB)
GLOBL ·hidden(SB), NOPTR, $16
//= unaligned-data.s:5:6: warning[unaligned-data]: the 8 bytes at `main.table+4` are not at a multiple of 8
//= unaligned-data.s:16:6: warning[unaligned-data]: the 2 bytes at `main.half+3` are not at a multiple of 2
//= unaligned-data.s:21:7: warning[unaligned-pointer]: the address at `main.pointer+4` is not at a multiple of 8
//= unaligned-data.s:24:6: warning[unaligned-data]: the 8 bytes at `main.hidden+4` are not at a multiple of 8
