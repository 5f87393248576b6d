//# files: several_files.s more/second.s more/third.s
#define HERE 1
#include "textflag.h"
TEXT ·a(SB), NOSPLIT, $0-0
	MOVQ l<>(SB), AX
	ADDSD $(1.5), X0
	CALL s<>(SB)
	JMP done
done:
	RET

DATA l<>+0(SB)/8, $1
GLOBL l<>(SB), RODATA, $8
