#include "textflag.h"

// The sum of a few parts of the variables.
TEXT ·total(SB), NOSPLIT, $0-8
	MOVQ ·primes+40(SB), AX     // 13
	MOVQ ·words+40(SB), CX      // 5, the length of "three"
	ADDQ CX, AX
	MOVQ ·words+32(SB), CX
	MOVBQZX 4(CX), CX           // 'e'
	ADDQ CX, AX
	MOVQ ·far(SB), CX
	MOVBQSX (CX), CX            // -1
	ADDQ CX, AX
	MOVQ ·list(SB), CX
	MOVQ (CX), CX
	MOVBQSX (CX), CX            // 1
	ADDQ CX, AX
	MOVQ ·bytes(SB), CX
	MOVBQZX 2(CX), CX           // 'c'
	ADDQ CX, AX
	MOVBQZX ·ok(SB), CX         // 1
	ADDQ CX, AX
	MOVL ·mask(SB), CX          // 48
	ADDQ CX, AX
	MOVLQSX ·letter(SB), CX     // 'x'
	ADDQ CX, AX
	INCL ·counter(SB)
	ADDQ ·seed(SB), AX
	CVTTSD2SQ ·root(SB), CX     // 1
	ADDQ CX, AX
	MOVQ AX, ret+0(FP)
	RET
