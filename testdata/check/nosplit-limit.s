// Chains of functions that Go's linker refuses, each by 8 bytes, and those beside them that it takes.

#include "textflag.h"

TEXT ·leafOver(SB), NOSPLIT, $792-0
	MOVQ AX, 0(SP)
	RET

TEXT ·leaf(SB), NOSPLIT, $784-0
	MOVQ AX, 0(SP)
	RET

TEXT ·jumpOver(SB), NOSPLIT, $0-0
	JMP big<>(SB)

TEXT big<>(SB), NOSPLIT, $784-0
	MOVQ AX, 0(SP)
	RET

TEXT ·splitOver(SB), NOSPLIT, $776-0
	CALL split<>(SB)
	RET

TEXT ·split(SB), NOSPLIT, $768-0
	CALL split<>(SB)
	RET

TEXT split<>(SB), $16-0
	CALL ·elsewhere(SB)
	RET

TEXT ·indirectOver(SB), NOSPLIT, $776-0
	CALL AX
	RET

TEXT ·again(SB), NOSPLIT, $0-0
	DECQ AX
	JNE more
	RET
more:
	JMP ·again(SB)

TEXT ·byHandOver(SB), NOSPLIT, $0-0
	SUBQ $784, SP
	MOVQ AX, 0(SP)
	CALL small<>(SB)
	ADDQ $784, SP
	RET

TEXT ·byHand(SB), NOSPLIT, $0-0
	SUBQ $768, SP
	MOVQ AX, 0(SP)
	CALL small<>(SB)
	ADDQ $768, SP
	SUBQ $768, SP
	ADDQ $768, SP
	RET

TEXT small<>(SB), NOSPLIT, $0-0
	PUSHQ AX
	POPQ AX
	RET
//= nosplit-limit.s:5:6: warning[nosplit-overflow]: `main.leafOver` and what it calls need 800 bytes of stack, but a chain of `NOSPLIT` functions may have 792
//= nosplit-limit.s:13:6: warning[nosplit-overflow]: `main.jumpOver` and what it calls need 800 bytes of stack, but a chain of `NOSPLIT` functions may have 792
//= nosplit-limit.s:20:6: warning[nosplit-overflow]: `main.splitOver` and what it calls need 800 bytes of stack, but a chain of `NOSPLIT` functions may have 792
//= nosplit-limit.s:32:6: warning[nosplit-overflow]: `main.indirectOver` and what it calls need 800 bytes of stack, but a chain of `NOSPLIT` functions may have 792
//= nosplit-limit.s:41:2: warning[nosplit-overflow]: `main.again` calls itself, but is `NOSPLIT`
//= nosplit-limit.s:43:6: warning[nosplit-overflow]: `main.byHandOver` and what it calls need 808 bytes of stack, but a chain of `NOSPLIT` functions may have 792
