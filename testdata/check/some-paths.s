// Results that only some paths to a return write.

#include "textflag.h"

// func shared(a, b uint64) (q uint64, ok bool)
TEXT ·shared(SB), NOSPLIT, $0-25
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	TESTQ BX, BX
	JEQ done
	XORL DX, DX
	DIVQ BX
	MOVQ AX, q+16(FP)
done:
	SETNE ok+24(FP)
	RET

// func all(a, b uint64) uint64
TEXT ·all(SB), NOSPLIT, $0-24
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	CMPQ AX, BX
	JHI other
	MOVQ AX, ret+16(FP)
	JMP done
other:
	MOVQ BX, ret+16(FP)
done:
	RET
//= some-paths.s:16:2: warning[unwritten-result]: a path to this return does not write `q+16(FP)`
