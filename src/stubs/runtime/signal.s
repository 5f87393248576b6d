// Hardware exceptions: reported as panics, or as faults if the address cannot be due to a nil pointer.

#include "runtime.h"

// Signal numbers.
#define SIGBUS 7
#define SIGFPE 8
#define SIGSEGV 11

// Where the kernel describes the signal: code and address in siginfo_t, the instruction in ucontext_t.
#define info_code 8
#define info_address 16
#define context_pc 168

// SA_SIGINFO|SA_ONSTACK|SA_RESTORER|SA_NODEFER; the restorer is never used, since the handler does not return.
DATA runtime·action<>+0(SB)/8, $runtime·sigtramp(SB)
DATA runtime·action<>+8(SB)/8, $0x4c000004
DATA runtime·action<>+16(SB)/8, $runtime·sigtramp(SB)
GLOBL runtime·action<>(SB), RODATA, $32

// The handler's stack, for sigaltstack.
DATA runtime·alternate<>+0(SB)/8, $runtime·signalStack(SB)
DATA runtime·alternate<>+16(SB)/8, $65536
GLOBL runtime·alternate<>(SB), RODATA, $24
GLOBL runtime·signalStack(SB), NOPTR, $65536

#define HANDLE(signal) \
	MOVL $SYS_rt_sigaction, AX; \
	MOVL $signal, DI; \
	LEAQ runtime·action<>(SB), SI; \
	XORL DX, DX; \
	MOVL $8, R10; \
	SYSCALL

TEXT runtime·signals(SB), NOSPLIT, $0
	MOVL $SYS_sigaltstack, AX
	LEAQ runtime·alternate<>(SB), DI
	XORL SI, SI
	SYSCALL
	HANDLE(SIGSEGV)
	HANDLE(SIGBUS)
	HANDLE(SIGFPE)
	RET

// The handler: DI is the signal, SI siginfo_t, DX ucontext_t. Small addresses are due to nil pointers.
TEXT runtime·sigtramp(SB), NOSPLIT|TOPFRAME, $40
	CLD
	MOVQ DI, 0(SP)
	MOVLQSX info_code(SI), AX
	MOVQ AX, 8(SP)
	MOVQ info_address(SI), CX
	MOVQ CX, 16(SP)
	MOVQ context_pc(DX), DX
	MOVQ DX, 24(SP)
	CMPQ DI, $SIGFPE
	JEQ  division
	CMPQ DI, $SIGSEGV
	JNE  fault
	CMPQ AX, $2
	JGT  fault
	CMPQ CX, $4096
	JCC  fault
	LEAQ memory_text<>(SB), AX
	JMP  report

division:
	LEAQ divide_text<>(SB), AX

report:
	MOVQ AX, 32(SP)
	SAY(panic_text)
	SAY(error_text)
	MOVQ 32(SP), AX
	CALL runtime·say<>(SB)
	SAY(newline_text)
	JMP  signal

fault:
	SAY(unexpected_text)
	MOVQ 16(SP), AX
	PRINTHEX
	SAY(fatal_fault_text)

signal:
	LEAQ sigsegv_text<>(SB), AX
	LEAQ sigfpe_text<>(SB), CX
	CMPQ 0(SP), $SIGFPE
	CMOVQEQ CX, AX
	LEAQ sigbus_text<>(SB), CX
	CMPQ 0(SP), $SIGBUS
	CMOVQEQ CX, AX
	CALL runtime·say<>(SB)
	SAY(code_text)
	MOVQ 8(SP), AX
	PRINTHEX
	SAY(address_text)
	MOVQ 16(SP), AX
	PRINTHEX
	SAY(pc_text)
	MOVQ 24(SP), AX
	PRINTHEX
	SAY(bracket_text)
	CALL runtime·die(SB)
	UNDEF
