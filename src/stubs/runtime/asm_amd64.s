// From the entry point to main.main and exit.

#include "runtime.h"

// The kernel leaves argc and argv on the stack.
TEXT _rt0_amd64(SB), NOSPLIT, $-8
	MOVQ 0(SP), DI       // argc
	LEAQ 8(SP), SI       // argv
	JMP  runtime·rt0_go(SB)

// Keys of the auxiliary vector, which follows the environment (psABI).
#define AT_PHDR 3
#define AT_PHNUM 5
#define AT_EXECFN 31

// A program header (ELF specification): its size and field offsets.
#define ph_size 56
#define ph_vaddr 16
#define ph_filesz 32
#define ph_memsz 40
#define ph_align 48
#define PT_TLS 7

#define RLIMIT_STACK 3
#define ARCH_SET_FS 0x1002

// Bytes above the thread pointer that C code reads: its own address, and the stack protector's canary.
#define thread_block 64

// The maximum stack size if the kernel sets no limit: Go's own limit.
#define largest_stack 1000000000

// Bytes reserved below the limit, for functions without a stack check and the runtime's own; a quarter of a small stack.
#define reserve 32768

// DI is argc, SI is argv. Sets up the goroutine on the process's stack and thread-local storage, then runs the program.
// This is the outermost frame.
TEXT runtime·rt0_go(SB), NOSPLIT|NOFRAME|TOPFRAME, $0
	XORL BP, BP
	MOVQ SP, R13
	ANDQ $~15, SP
	SUBQ $32, SP
	MOVQ DI, runtime·argc(SB)
	MOVQ SI, runtime·argv(SB)

	// The auxiliary vector follows the arguments and the environment.
	LEAQ 8(SI)(DI*8), DX

environment:
	MOVQ  (DX), AX
	ADDQ  $8, DX
	TESTQ AX, AX
	JNE   environment
	XORL  BX, BX
	XORL  R12, R12

auxiliary:
	MOVQ  0(DX), AX
	MOVQ  8(DX), CX
	ADDQ  $16, DX
	CMPQ  AX, $AT_PHDR
	CMOVQEQ CX, BX
	CMPQ  AX, $AT_PHNUM
	CMOVQEQ CX, R12
	CMPQ  AX, $AT_EXECFN
	CMOVQEQ CX, R13
	TESTQ AX, AX
	JNE   auxiliary

	// The program's name is at the end of the stack, and the limit counts from there.
	ADDQ  $4095, R13
	ANDQ  $~4095, R13
	MOVL  $SYS_getrlimit, AX
	MOVL  $RLIMIT_STACK, DI
	MOVQ  SP, SI
	SYSCALL
	MOVL  $largest_stack, CX
	TESTQ AX, AX
	JNE   limited
	CMPQ  CX, 0(SP)
	JLS   limited
	MOVQ  0(SP), CX

limited:
	LEAQ  runtime·g0(SB), R14
	MOVQ  R13, g_hi(R14)
	SUBQ  CX, R13
	MOVQ  R13, g_lo(R14)
	SHRQ  $2, CX
	CMPQ  CX, $reserve
	JLS   small
	MOVL  $reserve, CX

small:
	ADDQ  CX, R13
	MOVQ  R13, g_guard0(R14)
	MOVQ  R13, g_guard1(R14)

	// Find the program header for thread-local storage, which contains the goroutine's variable.
header:
	CMPL  0(BX), $PT_TLS
	JEQ   storage
	ADDQ  $ph_size, BX
	DECQ  R12
	JNE   header
	UNDEF

storage:
	// Thread-local storage ends at the thread pointer, which has its alignment.
	MOVQ  ph_align(BX), R13
	NEGQ  R13
	MOVQ  ph_memsz(BX), R12
	SUBQ  $1, R12
	SUBQ  R13, R12
	ANDQ  R13, R12
	MOVQ  R12, AX
	SUBQ  R13, AX
	ADDQ  $thread_block, AX
	INVOKE(runtime·mmap, mmap)
	SUBQ  R13, AX
	DECQ  AX
	ADDQ  R12, AX
	ANDQ  R13, AX
	MOVQ  AX, 0(AX)
	MOVQ  AX, DI
	SUBQ  R12, DI
	MOVQ  ph_vaddr(BX), SI
	MOVQ  ph_filesz(BX), CX
	REP;  MOVSB
	MOVQ  AX, SI
	MOVL  $ARCH_SET_FS, DI
	MOVL  $SYS_arch_prctl, AX
	SYSCALL
	MOVQ  R14, (TLS)

	CALL  runtime·signals(SB)
	CALL  runtime·features(SB)
	XORPS X15, X15
	LEAQ  main··inittask(SB), AX
	CALL  runtime·initialize(SB)
	CALL  main·main(SB)
	MOVL  $SYS_exit_group, AX
	XORL  DI, DI
	SYSCALL
	UNDEF

// Runs the initializers of a package, given its inittask in AX: a count and the functions. Up to Go 1.20 it refers to other
// tasks, which come first; since then only Go's linker knows their order.
TEXT runtime·initialize(SB), NOSPLIT, $24
#ifdef GO1_21
	CMPL 0(AX), $0
	JNE  done
	MOVL $2, 0(AX)
	MOVL 4(AX), CX
	ADDQ $8, AX
	MOVQ AX, 0(SP)
	MOVQ CX, 8(SP)
#else
	CMPQ 0(AX), $0
	JNE  done
	MOVQ $2, 0(AX)
	MOVQ 8(AX), CX
	MOVQ 16(AX), DX
	ADDQ $24, AX
	MOVQ AX, 0(SP)
	MOVQ CX, 8(SP)
	MOVQ DX, 16(SP)

others:
	SUBQ $1, 8(SP)
	JCS  counted
	MOVQ 0(SP), AX
	ADDQ $8, 0(SP)
	MOVQ (AX), AX
	CALL runtime·initialize(SB)
	JMP  others

counted:
	MOVQ 16(SP), CX
	MOVQ CX, 8(SP)
#endif

functions:
	SUBQ $1, 8(SP)
	JCS  done
	MOVQ 0(SP), DX
	ADDQ $8, 0(SP)
	MOVQ (DX), AX
	CALL AX
	JMP  functions

done:
	RET

// CPU features, for the few functions where the compiler tests for them.
TEXT runtime·features(SB), NOSPLIT, $0
	MOVL $1, AX
	XORL CX, CX
	CPUID
	BTL  $23, CX
	SETCS runtime·x86HasPOPCNT(SB)
	BTL  $19, CX
	SETCS runtime·x86HasSSE41(SB)

	// AVX is only usable if the operating system saves its registers.
	ANDL $(1<<27 | 1<<28 | 1<<12), CX
	MOVL CX, BX
	ANDL $(1<<27 | 1<<28), CX
	CMPL CX, $(1<<27 | 1<<28)
	JNE  none
	XORL CX, CX
	XGETBV
	ANDL $6, AX
	CMPL AX, $6
	JNE  none
	MOVB $1, runtime·x86HasAVX(SB)
	BTL  $12, BX
	SETCS runtime·x86HasFMA(SB)

none:
	RET

// An empty inittask, unless the program defines one.
DATA main··inittask+0(SB)/8, $0
GLOBL main··inittask(SB), NOPTR|DUPOK, $24

GLOBL runtime·tlsg(SB), TLSBSS, $8
GLOBL runtime·g0(SB), $512
GLOBL runtime·argc(SB), NOPTR, $8
GLOBL runtime·argv(SB), $8
GLOBL runtime·x86HasPOPCNT(SB), NOPTR, $1
GLOBL runtime·x86HasSSE41(SB), NOPTR, $1
GLOBL runtime·x86HasFMA(SB), NOPTR, $1
GLOBL runtime·x86HasAVX(SB), NOPTR, $1
