// Per-thread support for Go code: a goroutine with the stack bounds.
//
// Part of every object with stubs, but used once per program: every definition is weak. The C library provides the stack bounds.

#include "textflag.h"

// Fields of the goroutine that compiled code reads (runtime/runtime2.go): the stack bounds, and the limit that prologues
// compare SP with.
#define g_lo 0
#define g_hi 8
#define g_guard0 16
#define g_guard1 24

// Our own fields after those: the thread's stack and its limit. Calls that run on another stack, such as a coroutine's or a
// signal handler's, have no limit.
#define g_thread_lo 448
#define g_thread_hi 456
#define g_thread_guard 464

// Bytes reserved below the limit, for functions without a stack check and for the overflow message; a quarter of a
// small stack.
#define reserve 32768

// Loads this thread's goroutine into R14, creating it if necessary. Clobbers all registers that C functions may clobber;
// the stack must be aligned to 16 bytes at the call.
TEXT rasm·goroutine(SB), NOSPLIT|NOFRAME|DUPOK, $0
	MOVQ  (TLS), R14
	TESTQ R14, R14
	JEQ   make

ready:
	MOVQ g_thread_lo(R14), AX
	MOVQ g_thread_hi(R14), CX
	MOVQ g_thread_guard(R14), DX
	CMPQ SP, AX
	JCS  foreign
	CMPQ SP, CX
	JLS  known

foreign:
	XORL AX, AX
	MOVQ $-1, CX
	XORL DX, DX

known:
	MOVQ AX, g_lo(R14)
	MOVQ CX, g_hi(R14)
	MOVQ DX, g_guard0(R14)
	MOVQ DX, g_guard1(R14)
	RET

make:
	PUSHQ BX

	// 0(SP) is pthread_attr_t, 64 bytes; 64(SP) and 72(SP) are the stack's start and size.
	SUBQ  $96, SP
	CALL  pthread_self(SB)
	MOVQ  AX, DI
	LEAQ  0(SP), SI
	CALL  pthread_getattr_np(SB)
	TESTL AX, AX
	JNE   unknown
	LEAQ  0(SP), DI
	LEAQ  64(SP), SI
	LEAQ  72(SP), DX
	CALL  pthread_attr_getstack(SB)
	MOVL  AX, BX
	LEAQ  0(SP), DI
	CALL  pthread_attr_destroy(SB)
	TESTL BX, BX
	JNE   unknown
	MOVQ  64(SP), AX
	MOVQ  72(SP), CX
	JMP   store

unknown:
	// Part of the stack below, which certainly exists.
	LEAQ -65536(SP), AX
	MOVL $65536, CX

store:
	// The goroutine itself follows the pointer in (TLS): first get the variable's offset from the thread
	// pointer, then the thread pointer.
	MOVQ TLS, DX
	LEAQ 0(DX)(TLS*1), R14
	MOVQ 0x0(FS), DX
	LEAQ 16(DX)(R14*1), R14
	MOVQ AX, g_thread_lo(R14)
	LEAQ (AX)(CX*1), DX
	MOVQ DX, g_thread_hi(R14)
	SHRQ $2, CX
	CMPQ CX, $reserve
	JLS  small
	MOVL $reserve, CX

small:
	ADDQ CX, AX
	MOVQ AX, g_thread_guard(R14)
	MOVQ TLS, DX
	MOVQ R14, 0(DX)(TLS*1)
	ADDQ $96, SP
	POPQ BX
	JMP  ready

// Stack overflow: called by prologues. Nothing can be done, since C stacks do not grow.
TEXT runtime·morestack(SB), NOSPLIT|NOFRAME|DUPOK, $0
	LEAQ full<>(SB), SI
	MOVL $43, DX
	CALL rasm·fatal(SB)
	UNDEF

TEXT runtime·morestack_noctxt(SB), NOSPLIT|NOFRAME|DUPOK, $0
	LEAQ full<>(SB), SI
	MOVL $43, DX
	CALL rasm·fatal(SB)
	UNDEF

// Writes DX bytes at SI to standard error and ends the process with status 2, as Go does.
TEXT rasm·fatal(SB), NOSPLIT|NOFRAME|DUPOK, $0
	MOVL $1, AX
	MOVL $2, DI
	SYSCALL
	MOVL $231, AX
	MOVL $2, DI
	SYSCALL
	UNDEF

DATA full<>+0(SB)/8, $"fatal er"
DATA full<>+8(SB)/8, $"ror: Go "
DATA full<>+16(SB)/8, $"code ran"
DATA full<>+24(SB)/8, $" out of "
DATA full<>+32(SB)/8, $"the stac"
DATA full<>+40(SB)/3, $"k.\n"
GLOBL full<>(SB), RODATA|NOPTR, $43

// The pointer to the thread's goroutine, and the goroutine itself.
GLOBL runtime·tlsg(SB), TLSBSS|DUPOK, $528
