#include "textflag.h"

TEXT ·f(SB), NOSPLIT, $32-16
	MOVAPS X0, 0(SP)
	MOVAPS t-16(SP), X1
	MOVOU  X0, 16(SP)
	PADDD  0(SP), X0
	VPADDD 0(SP), X0, X0
	VMOVDQA Y0, 0(SP)
	MOVUPS x+0(FP), X0
	PCMPESTRI $1, 8(SP), X1
	VZEROUPPER
	RET

TEXT ·g(SB), NOSPLIT, $64-0
	MOVQ SP, AX
	ANDQ $~15, SP
	MOVAPS X0, 0(SP)
	MOVQ AX, SP
	RET

TEXT ·h(SB), NOSPLIT, $64-0
	MOVQ SP, AX
	ANDQ $~15, AX
	XCHGQ SP, AX
	MOVAPS X0, 0(SP)
	MOVQ AX, SP
	RET

TEXT aligned<>(SB), NOSPLIT, $64-0
	MOVAPS X0, 0(SP)
	RET

TEXT ·i(SB), NOSPLIT, $0-0
	CALL aligned<>(SB)
	RET
//= unaligned-stack.s:4:13: warning[unaligned-access]: `MOVAPS` needs an address that is a multiple of 16, but SP is only a multiple of 8
//= unaligned-stack.s:5:9: warning[unaligned-access]: `MOVAPS` needs an address that is a multiple of 16, but SP is only a multiple of 8
//= unaligned-stack.s:7:9: warning[unaligned-access]: `PADDD` needs an address that is a multiple of 16, but SP is only a multiple of 8
//= unaligned-stack.s:9:14: warning[unaligned-access]: `VMOVDQA` needs an address that is a multiple of 32, but SP is only a multiple of 8
