//# flags: -p runtime
#include "textflag.h"

TEXT ·a<ABIInternal>(SB), NOSPLIT, $16-8
	CALL ·b<ABIInternal>(SB)
	CALL ·b<ABI0>(SB)
	CALL ·b(SB)
	MOVQ R14, AX
	RET

TEXT ·b<ABIInternal>(SB), NOSPLIT, $0-0
	JMP ·b<ABI0>(SB)

TEXT ·b<ABI0>(SB), NOSPLIT, $0-0
	LEAQ ·b<ABIInternal>(SB), AX
	RET

TEXT ·c<ABIInternal>(SB), NOSPLIT|NEEDCTXT, $200-8
	CALL ·b(SB)
	RET

TEXT ·d<ABIInternal>(SB), 4, $5000-8
	CALL ·b(SB)
	RET

TEXT ·e<ABIInternal>(SB), NOSPLIT|WRAPPER, $24-8
	CALL ·b(SB)
	RET

DATA ·p+0(SB)/8, $·b<ABIInternal>(SB)
DATA ·p+8(SB)/8, $·b(SB)
GLOBL ·p(SB), RODATA, $16
