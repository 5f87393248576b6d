// Go's assembly, assembled on the way.
//# link:
//# link: --gc-sections
//# link: -s --build-id
//= from Go's assembly
//# status: 7
#include "textflag.h"

TEXT _start(SB), NOSPLIT, $0
	MOVQ $1, AX
	MOVQ $1, DI
	LEAQ text<>(SB), SI
	MOVQ $19, DX
	SYSCALL
	CALL leave(SB)
	RET

TEXT leave(SB), NOSPLIT, $0
	MOVQ $60, AX
	MOVQ status(SB), DI
	SYSCALL
	RET

DATA status+0(SB)/8, $7
GLOBL status(SB), NOPTR, $8
DATA text<>+0(SB)/8, $"from Go'"
DATA text<>+8(SB)/8, $"s assemb"
DATA text<>+16(SB)/3, $"ly\n"
GLOBL text<>(SB), RODATA, $19
