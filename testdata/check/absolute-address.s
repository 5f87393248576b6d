#include "textflag.h"

TEXT ·f(SB), NOSPLIT, $0-0
	MOVQ 5, AX
	ADDL 0x10, AX
	MOVOU 64, X0
	LEAQ 5, BX
	MOVL $1, 0x10
	MOVQ 0x30(GS), CX
	MOVQ 0x10000, DX
	CMPSD X0, X1, 1
	RET

#define LOAD(n) MOVQ n, AX

TEXT ·g(SB), NOSPLIT, $0-0
	LOAD(7)
	LOAD($7)
	RET

TEXT ·h(SB), NOSPLIT, $0-0
	BYTE $0x65; MOVQ 0x30, AX
	RET
//= absolute-address.s:4:7: warning[absolute-address]: `MOVQ` reads memory at the address 5, where there is none
//= absolute-address.s:5:7: warning[absolute-address]: `ADDL` reads memory at the address 16, where there is none
//= absolute-address.s:6:8: warning[absolute-address]: `MOVOU` reads memory at the address 64, where there is none
//= absolute-address.s:17:2: warning[absolute-address]: `MOVQ` reads memory at the address 7, where there is none
