// Shared definitions of the runtime.
//
// Every function is written once, for arguments and results in registers, as in Go since 1.17: AX, BX, CX, DI, SI, R8, R9,
// R10, R11 and X0, X1; R14 is the goroutine, X15 is zero. If STACK is defined, for calls by assembly and Go up to 1.16,
// FUNC adds a wrapper that loads the registers from the stack and stores results there.

#include "textflag.h"

#define NONE

#ifdef STACK
#define FUNC(name, body, frame, load, store) \
TEXT name(SB), NOSPLIT, $0; \
	load; \
	CALL body<>(SB); \
	store; \
	RET; \
TEXT body<>(SB), NOSPLIT, frame

// Calls a runtime function with its arguments in registers.
#define INVOKE(name, body) CALL body<>(SB)

#else
#define FUNC(name, body, frame, load, store) TEXT name(SB), NOSPLIT, frame

#define INVOKE(name, body) CALL name(SB)

#endif

#define PRINTSTRING INVOKE(runtime·printstring, printstring)
#define PRINTHEX INVOKE(runtime·printhex, printhex)
#define MALLOC INVOKE(runtime·mallocgc, mallocgc)

// Prints a zero-terminated text.
#define SAY(text) LEAQ text<>(SB), AX; CALL runtime·say<>(SB)

// Load arguments, one word each.
#define LOAD1 MOVQ a+0(FP), AX
#define LOAD2 LOAD1; MOVQ b+8(FP), BX
#define LOAD3 LOAD2; MOVQ c+16(FP), CX
#define LOAD4 LOAD3; MOVQ d+24(FP), DI
#define LOAD5 LOAD4; MOVQ e+32(FP), SI
#define LOADF1 MOVSD a+0(FP), X0
#define LOADF2 LOADF1; MOVSD b+8(FP), X1

// Store results, after `at` bytes of arguments.
#define STOREB(at) MOVB AX, r+at(FP)
#define STORE1(at) MOVQ AX, r+at(FP)
#define STORE2(at, at1) STORE1(at); MOVQ BX, r1+at1(FP)
#define STORE3(at, at1, at2) STORE2(at, at1); MOVQ CX, r2+at2(FP)

// Fields of the goroutine that compiled code reads (runtime/runtime2.go): the stack bounds, and the limits that prologues
// compare SP with.
#define g_lo 0
#define g_hi 8
#define g_guard0 16
#define g_guard1 24

// Fields of a type (internal/abi/type.go).
#define type_size 0
#define type_pointers 8
#define type_kind 23
#define type_equal 24
#define kind_mask 31

// The maximum allocation in Go (maxAlloc in runtime/malloc.go).
#define most (1<<48)

// System calls.
#define SYS_write 1
#define SYS_mmap 9
#define SYS_rt_sigaction 13
#define SYS_getrlimit 97
#define SYS_sigaltstack 131
#define SYS_arch_prctl 158
#define SYS_exit_group 231
