// Makes, grows and moves slices.

#include "runtime.h"

FUNC(runtime·makeslice, makeslice, $0, LOAD3, STORE1(24))
	MOVQ AX, SI
	MOVQ type_size(SI), AX
	MULQ CX
	JCS  wrong
	MOVQ $most, DX
	CMPQ AX, DX
	JHI  wrong
	TESTQ BX, BX
	JLT  wrong
	CMPQ BX, CX
	JGT  wrong
	MALLOC
	RET

wrong:
	// Blame the length if it is too large by itself.
	MOVQ type_size(SI), AX
	MULQ BX
	JCS  length
	MOVQ $most, DX
	CMPQ AX, DX
	JHI  length
	TESTQ BX, BX
	JLT  length
	JMP  runtime·panicmakeslicecap(SB)

length:
	JMP  runtime·panicmakeslicelen(SB)

FUNC(runtime·makeslice64, makeslice64, $0, LOAD3, STORE1(24))
	INVOKE(runtime·makeslice, makeslice)
	RET

// Makes a slice that starts with the elements of another: the type, both lengths, the start of the other.
FUNC(runtime·makeslicecopy, makeslicecopy, $24, LOAD4, STORE1(32))
	MOVQ DI, 0(SP)
	CMPQ CX, BX
	CMOVQGT BX, CX
	IMULQ type_size(AX), CX
	MOVQ CX, 8(SP)
	MOVQ BX, CX
	INVOKE(runtime·makeslice, makeslice)
	MOVQ AX, 16(SP)
	MOVQ 0(SP), BX
	MOVQ 8(SP), CX
	INVOKE(runtime·memmove, memmove)
	MOVQ 16(SP), AX
	RET

// Returns in AX the size that Go's allocator uses for AX bytes; BX is nonzero if they contain no pointers.
TEXT runtime·roundupsize(SB), NOSPLIT|NOFRAME, $0
	XORL DX, DX
#ifdef GO1_22
	// A block with pointers of more than 512 bytes has a header word for its type.
	CMPQ AX, $(32768-8)
	JHI  pages
	TESTQ BX, BX
	JNE  small
	CMPQ AX, $512
	JLS  small
	MOVL $8, DX
	ADDQ DX, AX

small:
#else
	CMPQ AX, $32768
	JCC  pages
#endif
	LEAQ runtime·sizes<>(SB), DI

class:
	MOVWLZX (DI), CX
	ADDQ $2, DI
	CMPQ CX, AX
	JCS  class
	MOVQ CX, AX
	SUBQ DX, AX
	RET

pages:
	LEAQ 8191(AX), CX
	CMPQ CX, AX
	JCS  huge
	ANDQ $~8191, CX
	MOVQ CX, AX

huge:
	RET

// Makes a larger array for append: BX is the new length, CX the old capacity, DI the number of elements to keep, AX the old
// array, SI the type. Returns the new array in AX and its capacity in CX.
TEXT runtime·grow<>(SB), NOSPLIT, $48
	MOVQ AX, 0(SP)
	MOVQ BX, 8(SP)
	MOVQ DI, 16(SP)
	MOVQ SI, 24(SP)
	MOVQ type_size(SI), R9
	TESTQ R9, R9
	JEQ  sizeless

	// Double the capacity; for a long slice add a quarter until it suffices.
	LEAQ (CX)(CX*1), R8
	CMPQ BX, R8
	JGT  wanted
#ifdef GO1_18
	CMPQ CX, $256
#else
	CMPQ CX, $1024
#endif
	JLT  found
	MOVQ CX, R8

quarter:
#ifdef GO1_18
	LEAQ 768(R8), DX
#else
	MOVQ R8, DX
#endif
	SHRQ $2, DX
	ADDQ DX, R8
	CMPQ R8, BX
	JCS  quarter
	TESTQ R8, R8
	JGT  found

wanted:
	MOVQ BX, R8

found:
	MOVQ R8, AX
	MULQ R9
	JCS  wrong
	XORL BX, BX
	CMPQ type_pointers(SI), $0
	SETEQ BX
	CALL runtime·roundupsize(SB)
	MOVQ $most, DX
	CMPQ AX, DX
	JHI  wrong
	XORL DX, DX
	DIVQ type_size(SI)
	MOVQ AX, 32(SP)
	MULQ type_size(SI)
	MALLOC
	MOVQ AX, 40(SP)
	MOVQ 24(SP), SI
	MOVQ 16(SP), CX
	IMULQ type_size(SI), CX
	MOVQ 0(SP), BX
	INVOKE(runtime·memmove, memmove)
	MOVQ 40(SP), AX
	MOVQ 32(SP), CX
	RET

sizeless:
	LEAQ runtime·zerobase(SB), AX
	MOVQ BX, CX
	RET

wrong:
	JMP  runtime·panicgrowslice(SB)

#ifdef GO1_20
// The old array, the new length, the old capacity, the number of elements appended, the type.
FUNC(runtime·growslice, growslice, $8, NONE, NONE)
	MOVQ BX, 0(SP)
	TESTQ BX, BX
	JLT  wrong
	SUBQ BX, DI
	NEGQ DI
	CALL runtime·grow<>(SB)
	MOVQ 0(SP), BX
	RET

wrong:
	JMP  runtime·panicgrowslice(SB)
#else
// The type, the old slice, the required capacity. The length is unchanged.
FUNC(runtime·growslice, growslice, $8, LOAD5, STORE3(40, 48, 56))
	MOVQ CX, 0(SP)
	CMPQ SI, DI
	JLT  wrong
	XCHGQ AX, SI
	XCHGQ AX, BX         // the old array, the wanted capacity
	XCHGQ CX, DI
	CALL runtime·grow<>(SB)
	MOVQ 0(SP), BX
	RET

wrong:
	JMP  runtime·panicgrowslice(SB)
#endif

#ifdef GO1_26
TEXT runtime·growsliceNoAlias(SB), NOSPLIT|NOFRAME, $0
	JMP runtime·growslice(SB)

// Like growslice, but with a buffer of the caller in R8 and its length in R9.
TEXT runtime·growsliceBuf(SB), NOSPLIT, $40
	CMPQ BX, R9
	JLS  fits
	CALL runtime·growslice(SB)
	RET

fits:
	MOVQ BX, 0(SP)
	MOVQ R8, 8(SP)
	MOVQ SI, 16(SP)
	SUBQ DI, BX
	CMPQ AX, R8
	JEQ  moved
	MOVQ BX, CX
	IMULQ type_size(SI), CX
	MOVQ AX, BX
	MOVQ R8, AX
	CALL runtime·memmove(SB)

moved:
	MOVQ 16(SP), SI
	MOVQ 0(SP), AX
	IMULQ type_size(SI), AX
	MOVQ AX, 24(SP)
	XORL BX, BX
	CMPQ type_pointers(SI), $0
	SETEQ BX
	CALL runtime·roundupsize(SB)
	XORL DX, DX
	DIVQ type_size(SI)
	MOVQ AX, 32(SP)
	IMULQ type_size(SI), AX
	MOVQ AX, BX
	MOVQ 24(SP), DX
	SUBQ DX, BX
	MOVQ 8(SP), AX
	ADDQ DX, AX
	CALL runtime·memclrNoHeapPointers(SB)
	MOVQ 8(SP), AX
	MOVQ 0(SP), BX
	MOVQ 32(SP), CX
	RET

TEXT runtime·growsliceBufNoAlias(SB), NOSPLIT|NOFRAME, $0
	JMP runtime·growsliceBuf(SB)

// Copies a slice from the stack: the type, start, length and capacity.
TEXT runtime·moveSlice(SB), NOSPLIT|NOFRAME, $0
	MOVQ type_size(AX), AX
	JMP runtime·moveSliceNoScan(SB)

TEXT runtime·moveSliceNoScan(SB), NOSPLIT, $32
	TESTQ DI, DI
	JEQ  empty
	MOVQ CX, 0(SP)
	MOVQ DI, 8(SP)
	IMULQ DI, AX
	MOVQ AX, 16(SP)
	MOVQ BX, 24(SP)
	CALL runtime·mallocgc(SB)
	MOVQ 24(SP), BX
	MOVQ 16(SP), CX
	MOVQ AX, 24(SP)
	CALL runtime·memmove(SB)
	MOVQ 24(SP), AX
	MOVQ 0(SP), BX
	MOVQ 8(SP), CX
	RET

empty:
	LEAQ runtime·zerobase(SB), AX
	TESTQ BX, BX
	CMOVQEQ BX, AX
	XORL BX, BX
	XORL CX, CX
	RET

// The same, with the capacity that the allocator provides for the length.
TEXT runtime·moveSliceNoCap(SB), NOSPLIT|NOFRAME, $0
	XORL R8, R8
	MOVQ type_size(AX), AX
	JMP moveRounded<>(SB)

TEXT runtime·moveSliceNoCapNoScan(SB), NOSPLIT|NOFRAME, $0
	MOVL $1, R8
	JMP moveRounded<>(SB)

TEXT moveRounded<>(SB), NOSPLIT, $40
	TESTQ CX, CX
	JEQ  empty
	MOVQ CX, 0(SP)
	MOVQ BX, 8(SP)
	MOVQ AX, R9
	IMULQ CX, AX
	MOVQ AX, 16(SP)
	MOVQ R8, BX
	CALL runtime·roundupsize(SB)
	MOVQ AX, CX
	XORL DX, DX
	DIVQ R9
	MOVQ AX, 24(SP)
	MOVQ CX, AX
	CALL runtime·mallocgc(SB)
	MOVQ AX, 32(SP)
	MOVQ 8(SP), BX
	MOVQ 16(SP), CX
	CALL runtime·memmove(SB)
	MOVQ 32(SP), AX
	MOVQ 0(SP), BX
	MOVQ 24(SP), CX
	RET

empty:
	LEAQ runtime·zerobase(SB), AX
	TESTQ BX, BX
	CMOVQEQ BX, AX
	XORL BX, BX
	RET
#endif

// The size classes (internal/runtime/gc/sizeclasses.go), which determine the capacities that append produces.
DATA runtime·sizes<>+0(SB)/2, $0
DATA runtime·sizes<>+2(SB)/2, $8
DATA runtime·sizes<>+4(SB)/2, $16
DATA runtime·sizes<>+6(SB)/2, $24
DATA runtime·sizes<>+8(SB)/2, $32
DATA runtime·sizes<>+10(SB)/2, $48
DATA runtime·sizes<>+12(SB)/2, $64
DATA runtime·sizes<>+14(SB)/2, $80
DATA runtime·sizes<>+16(SB)/2, $96
DATA runtime·sizes<>+18(SB)/2, $112
DATA runtime·sizes<>+20(SB)/2, $128
DATA runtime·sizes<>+22(SB)/2, $144
DATA runtime·sizes<>+24(SB)/2, $160
DATA runtime·sizes<>+26(SB)/2, $176
DATA runtime·sizes<>+28(SB)/2, $192
DATA runtime·sizes<>+30(SB)/2, $208
DATA runtime·sizes<>+32(SB)/2, $224
DATA runtime·sizes<>+34(SB)/2, $240
DATA runtime·sizes<>+36(SB)/2, $256
DATA runtime·sizes<>+38(SB)/2, $288
DATA runtime·sizes<>+40(SB)/2, $320
DATA runtime·sizes<>+42(SB)/2, $352
DATA runtime·sizes<>+44(SB)/2, $384
DATA runtime·sizes<>+46(SB)/2, $416
DATA runtime·sizes<>+48(SB)/2, $448
DATA runtime·sizes<>+50(SB)/2, $480
DATA runtime·sizes<>+52(SB)/2, $512
DATA runtime·sizes<>+54(SB)/2, $576
DATA runtime·sizes<>+56(SB)/2, $640
DATA runtime·sizes<>+58(SB)/2, $704
DATA runtime·sizes<>+60(SB)/2, $768
DATA runtime·sizes<>+62(SB)/2, $896
DATA runtime·sizes<>+64(SB)/2, $1024
DATA runtime·sizes<>+66(SB)/2, $1152
DATA runtime·sizes<>+68(SB)/2, $1280
DATA runtime·sizes<>+70(SB)/2, $1408
DATA runtime·sizes<>+72(SB)/2, $1536
DATA runtime·sizes<>+74(SB)/2, $1792
DATA runtime·sizes<>+76(SB)/2, $2048
DATA runtime·sizes<>+78(SB)/2, $2304
DATA runtime·sizes<>+80(SB)/2, $2688
DATA runtime·sizes<>+82(SB)/2, $3072
DATA runtime·sizes<>+84(SB)/2, $3200
DATA runtime·sizes<>+86(SB)/2, $3456
DATA runtime·sizes<>+88(SB)/2, $4096
DATA runtime·sizes<>+90(SB)/2, $4864
DATA runtime·sizes<>+92(SB)/2, $5376
DATA runtime·sizes<>+94(SB)/2, $6144
DATA runtime·sizes<>+96(SB)/2, $6528
DATA runtime·sizes<>+98(SB)/2, $6784
DATA runtime·sizes<>+100(SB)/2, $6912
DATA runtime·sizes<>+102(SB)/2, $8192
DATA runtime·sizes<>+104(SB)/2, $9472
DATA runtime·sizes<>+106(SB)/2, $9728
DATA runtime·sizes<>+108(SB)/2, $10240
DATA runtime·sizes<>+110(SB)/2, $10880
DATA runtime·sizes<>+112(SB)/2, $12288
DATA runtime·sizes<>+114(SB)/2, $13568
DATA runtime·sizes<>+116(SB)/2, $14336
DATA runtime·sizes<>+118(SB)/2, $16384
DATA runtime·sizes<>+120(SB)/2, $18432
DATA runtime·sizes<>+122(SB)/2, $19072
DATA runtime·sizes<>+124(SB)/2, $20480
DATA runtime·sizes<>+126(SB)/2, $21760
DATA runtime·sizes<>+128(SB)/2, $24576
DATA runtime·sizes<>+130(SB)/2, $27264
DATA runtime·sizes<>+132(SB)/2, $28672
DATA runtime·sizes<>+134(SB)/2, $32768
GLOBL runtime·sizes<>(SB), RODATA|NOPTR, $136
