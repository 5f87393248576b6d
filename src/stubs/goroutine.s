// What Go code expects of the thread it runs on: a goroutine, with the bounds of the stack.
//
// In an object with stubs, once a program: every definition is weak. The C library says where the stack is.

#include "textflag.h"

// Fields of the goroutine that compiled code reads (runtime/runtime2.go): the stack's ends, and the limit that prologues
// compare SP with.
#define g_lo 0
#define g_hi 8
#define g_guard0 16
#define g_guard1 24

// Bytes of a goroutine; what is not set stays zero.
#define g_size 512

// Bytes that stay free below the limit, for functions without a check and for the message that the stack is full.
#define reserve 32768

// Loads the goroutine of this thread into R14, and makes it first if there is none. Changes every register that C
// functions may change; the stack is aligned to 16 bytes at the call.
TEXT rasm·goroutine(SB), NOSPLIT|NOFRAME|DUPOK, $0
	MOVQ  (TLS), R14
	TESTQ R14, R14
	JEQ   make
	RET

make:
	PUSHQ BP
	MOVQ  SP, BP
	PUSHQ BX
	PUSHQ R12

	// 0(SP) are 64 bytes for pthread_attr_t, 64(SP) and 72(SP) the stack's start and size.
	SUBQ  $80, SP
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
	MOVQ  64(SP), BX
	MOVQ  72(SP), R12

allocate:
	MOVL  $1, DI
	MOVL  $g_size, SI
	CALL  calloc(SB)
	TESTQ AX, AX
	JEQ   none
	MOVQ  AX, R14
	MOVQ  BX, g_lo(R14)
	LEAQ  (BX)(R12*1), CX
	MOVQ  CX, g_hi(R14)
	ADDQ  $reserve, BX
	MOVQ  BX, g_guard0(R14)
	MOVQ  BX, g_guard1(R14)
	MOVQ  R14, (TLS)
	ADDQ  $80, SP
	POPQ  R12
	POPQ  BX
	POPQ  BP
	RET

unknown:
	// What is certainly there: some of what lies below.
	LEAQ -131072(SP), BX
	MOVL $131072, R12
	JMP  allocate

none:
	LEAQ nomemory<>(SB), SI
	MOVL $40, DX
	CALL rasm·fatal(SB)
	UNDEF

// The stack is full: prologues come here. Nothing can be done, for C's stacks do not grow.
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

DATA nomemory<>+0(SB)/8, $"fatal er"
DATA nomemory<>+8(SB)/8, $"ror: Go "
DATA nomemory<>+16(SB)/8, $"code ran"
DATA nomemory<>+24(SB)/8, $" out of "
DATA nomemory<>+32(SB)/8, $"memory.\n"
GLOBL nomemory<>(SB), RODATA|NOPTR, $40

// The thread's goroutine.
GLOBL runtime·tlsg(SB), TLSBSS|DUPOK, $8
