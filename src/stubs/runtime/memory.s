// Memory: requested from the kernel in chunks, allocated from the front, never freed; there is no garbage collector.

#include "runtime.h"

// Chunk size, and the size from which a block gets its own chunk.
#define piece (1<<20)
#define large (1<<16)

// The free part of the current chunk: start and end.
GLOBL runtime·heap(SB), $16

// The address of all zero-sized variables.
GLOBL runtime·zerobase(SB), NOPTR, $8

// Whether the write barrier is enabled: never. Includes the other fields that Go has there.
GLOBL runtime·writeBarrier(SB), NOPTR, $16

// The write barrier buffer.
GLOBL runtime·writeBuffer(SB), NOPTR, $64

// Returns AX zeroed bytes from the kernel in AX. Clobbers DI, SI, DX, CX, R8 to R11.
FUNC(runtime·mmap, mmap, $0, LOAD1, STORE1(8))
	MOVQ AX, SI
	MOVL $SYS_mmap, AX
	XORL DI, DI
	MOVL $3, DX          // PROT_READ|PROT_WRITE
	MOVL $0x22, R10      // MAP_PRIVATE|MAP_ANONYMOUS
	MOVQ $-1, R8
	XORL R9, R9
	SYSCALL
	CMPQ AX, $-4096
	JLS  there
	JMP  runtime·outOfMemory(SB)

there:
	RET

// Returns AX zeroed bytes, aligned to 16, in AX. Only clobbers CX, DX, DI, SI and R8 to R11.
FUNC(runtime·mallocgc, mallocgc, $8, LOAD1, STORE1(24))
	TESTQ AX, AX
	JEQ  none
	MOVQ $most, CX
	CMPQ AX, CX
	JHI  much
	ADDQ $15, AX
	ANDQ $~15, AX
	CMPQ AX, $large
	JCC  own

again:
	MOVQ runtime·heap+0(SB), DX
	LEAQ (DX)(AX*1), CX
	CMPQ CX, runtime·heap+8(SB)
	JHI  more
	MOVQ CX, runtime·heap+0(SB)
	MOVQ DX, AX
	RET

more:
	MOVQ AX, 0(SP)
	MOVL $piece, AX
	INVOKE(runtime·mmap, mmap)
	MOVQ AX, runtime·heap+0(SB)
	ADDQ $piece, AX
	MOVQ AX, runtime·heap+8(SB)
	MOVQ 0(SP), AX
	JMP  again

own:
	INVOKE(runtime·mmap, mmap)
	RET

none:
	LEAQ runtime·zerobase(SB), AX
	RET

much:
	JMP  runtime·outOfMemory(SB)

FUNC(runtime·newobject, newobject, $0, LOAD1, STORE1(8))
	MOVQ type_size(AX), AX
	MALLOC
	RET

// Types with pointers are copied and cleared like all others: there are no write barriers.
FUNC(runtime·typedmemmove, typedmemmove, $0, LOAD3, NONE)
	MOVQ CX, DX
	MOVQ type_size(AX), CX
	MOVQ BX, AX
	MOVQ DX, BX
	INVOKE(runtime·memmove, memmove)
	RET

FUNC(runtime·typedmemclr, typedmemclr, $0, LOAD2, NONE)
	MOVQ type_size(AX), CX
	MOVQ BX, AX
	MOVQ CX, BX
	INVOKE(runtime·memclrNoHeapPointers, memclrNoHeapPointers)
	RET

FUNC(runtime·memclrHasPointers, memclrHasPointers, $0, LOAD2, NONE)
	INVOKE(runtime·memclrNoHeapPointers, memclrNoHeapPointers)
	RET

// copy: both starts and lengths, and the element size. Returns the number of elements copied in AX.
FUNC(runtime·slicecopy, slicecopy, $8, LOAD5, STORE1(40))
	CMPQ BX, DI
	CMOVQGT DI, BX
	MOVQ BX, 0(SP)
	MOVQ CX, DX
	MOVQ BX, CX
	IMULQ SI, CX
	MOVQ DX, BX
	INVOKE(runtime·memmove, memmove)
	MOVQ 0(SP), AX
	RET

FUNC(runtime·typedslicecopy, typedslicecopy, $0, LOAD5, STORE1(40))
	MOVQ type_size(AX), R8
	MOVQ BX, AX
	MOVQ CX, BX
	MOVQ DI, CX
	MOVQ SI, DI
	MOVQ R8, SI
	INVOKE(runtime·slicecopy, slicecopy)
	RET

// Write barriers. Called only if writeBarrier is set, which it never is; complete all the same.
#define BARRIER(name, register) \
TEXT name(SB), NOSPLIT|NOFRAME, $0; \
	MOVQ register, (DI); \
	RET

#ifdef GO1_21
#define BUFFER(name) \
TEXT name(SB), NOSPLIT|NOFRAME, $0; \
	LEAQ runtime·writeBuffer(SB), R11; \
	RET

BUFFER(runtime·gcWriteBarrier1)
BUFFER(runtime·gcWriteBarrier2)
BUFFER(runtime·gcWriteBarrier3)
BUFFER(runtime·gcWriteBarrier4)
BUFFER(runtime·gcWriteBarrier5)
BUFFER(runtime·gcWriteBarrier6)
BUFFER(runtime·gcWriteBarrier7)
BUFFER(runtime·gcWriteBarrier8)

// The caller does the copying or clearing itself.
TEXT runtime·wbZero(SB), NOSPLIT|NOFRAME, $0
	RET

TEXT runtime·wbMove(SB), NOSPLIT|NOFRAME, $0
	RET
#else
BARRIER(runtime·gcWriteBarrier, AX)
BARRIER(runtime·gcWriteBarrierCX, CX)
BARRIER(runtime·gcWriteBarrierDX, DX)
BARRIER(runtime·gcWriteBarrierBX, BX)
BARRIER(runtime·gcWriteBarrierBP, BP)
BARRIER(runtime·gcWriteBarrierSI, SI)
BARRIER(runtime·gcWriteBarrierR8, R8)
BARRIER(runtime·gcWriteBarrierR9, R9)
#endif

#ifdef GO1_26
// Since Go 1.26 the compiler calls an allocator for each size class; all are this one.
#define CLASS(name) TEXT name(SB), NOSPLIT|NOFRAME, $0; JMP runtime·mallocgc(SB)

CLASS(runtime·mallocgcTinySC2)
CLASS(runtime·mallocgcTinySize1)
CLASS(runtime·mallocgcTinySize2)
CLASS(runtime·mallocgcTinySize3)
CLASS(runtime·mallocgcTinySize4)
CLASS(runtime·mallocgcTinySize5)
CLASS(runtime·mallocgcTinySize6)
CLASS(runtime·mallocgcTinySize7)
CLASS(runtime·mallocgcTinySize8)
CLASS(runtime·mallocgcTinySize9)
CLASS(runtime·mallocgcTinySize10)
CLASS(runtime·mallocgcTinySize11)
CLASS(runtime·mallocgcTinySize12)
CLASS(runtime·mallocgcTinySize13)
CLASS(runtime·mallocgcTinySize14)
CLASS(runtime·mallocgcTinySize15)
CLASS(runtime·mallocgcSmallScanNoHeaderSC1)
CLASS(runtime·mallocgcSmallNoScanSC1)
CLASS(runtime·mallocgcSmallScanNoHeaderSC2)
CLASS(runtime·mallocgcSmallNoScanSC2)
CLASS(runtime·mallocgcSmallScanNoHeaderSC3)
CLASS(runtime·mallocgcSmallNoScanSC3)
CLASS(runtime·mallocgcSmallScanNoHeaderSC4)
CLASS(runtime·mallocgcSmallNoScanSC4)
CLASS(runtime·mallocgcSmallScanNoHeaderSC5)
CLASS(runtime·mallocgcSmallNoScanSC5)
CLASS(runtime·mallocgcSmallScanNoHeaderSC6)
CLASS(runtime·mallocgcSmallNoScanSC6)
CLASS(runtime·mallocgcSmallScanNoHeaderSC7)
CLASS(runtime·mallocgcSmallNoScanSC7)
CLASS(runtime·mallocgcSmallScanNoHeaderSC8)
CLASS(runtime·mallocgcSmallNoScanSC8)
CLASS(runtime·mallocgcSmallScanNoHeaderSC9)
CLASS(runtime·mallocgcSmallNoScanSC9)
CLASS(runtime·mallocgcSmallScanNoHeaderSC10)
CLASS(runtime·mallocgcSmallNoScanSC10)
CLASS(runtime·mallocgcSmallScanNoHeaderSC11)
CLASS(runtime·mallocgcSmallNoScanSC11)
CLASS(runtime·mallocgcSmallScanNoHeaderSC12)
CLASS(runtime·mallocgcSmallNoScanSC12)
CLASS(runtime·mallocgcSmallScanNoHeaderSC13)
CLASS(runtime·mallocgcSmallNoScanSC13)
CLASS(runtime·mallocgcSmallScanNoHeaderSC14)
CLASS(runtime·mallocgcSmallNoScanSC14)
CLASS(runtime·mallocgcSmallScanNoHeaderSC15)
CLASS(runtime·mallocgcSmallNoScanSC15)
CLASS(runtime·mallocgcSmallScanNoHeaderSC16)
CLASS(runtime·mallocgcSmallNoScanSC16)
CLASS(runtime·mallocgcSmallScanNoHeaderSC17)
CLASS(runtime·mallocgcSmallNoScanSC17)
CLASS(runtime·mallocgcSmallScanNoHeaderSC18)
CLASS(runtime·mallocgcSmallNoScanSC18)
CLASS(runtime·mallocgcSmallScanNoHeaderSC19)
CLASS(runtime·mallocgcSmallNoScanSC19)
CLASS(runtime·mallocgcSmallScanNoHeaderSC20)
CLASS(runtime·mallocgcSmallNoScanSC20)
CLASS(runtime·mallocgcSmallScanNoHeaderSC21)
CLASS(runtime·mallocgcSmallNoScanSC21)
CLASS(runtime·mallocgcSmallScanNoHeaderSC22)
CLASS(runtime·mallocgcSmallNoScanSC22)
CLASS(runtime·mallocgcSmallScanNoHeaderSC23)
CLASS(runtime·mallocgcSmallNoScanSC23)
CLASS(runtime·mallocgcSmallScanNoHeaderSC24)
CLASS(runtime·mallocgcSmallNoScanSC24)
CLASS(runtime·mallocgcSmallScanNoHeaderSC25)
CLASS(runtime·mallocgcSmallNoScanSC25)
CLASS(runtime·mallocgcSmallScanNoHeaderSC26)
CLASS(runtime·mallocgcSmallNoScanSC26)
#endif
