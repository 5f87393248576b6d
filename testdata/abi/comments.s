#include "textflag.h"

// func sum(x []float64) float64
TEXT ·sum(SB), NOSPLIT, $0-32
	RET

// sum of two, which
//
//	func add(a, b int64) (c int64)
//
// tells.
TEXT	·add<ABIInternal>(SB), NOSPLIT, $0-24
	RET

// func far(a int)


TEXT ·far(SB), NOSPLIT, $0-8
	RET

// func runtime·memequal(a, b unsafe.Pointer, size uintptr) bool
TEXT runtime·memequal(SB), NOSPLIT, $0-25
	RET

// func divide(n, d uint32) (n/d uint32)
TEXT ·divide(SB), NOSPLIT, $0-12
	RET

// func types(t T)
TEXT ·types(SB), NOSPLIT, $0-12
	RET

// func over(
//	a [4]uint64,
//	b *T,
// ) (ok bool)
TEXT ·over(SB), NOSPLIT, $0-41
	RET
//= main.sum $-32
//=     x+0(FP) size 24 | AX=0:8 BX=8:8 CX=16:8, spill 0 | memory 0
//=         x_base+0(FP) unsafe.Pointer
//=         x_len+8(FP) int
//=         x_cap+16(FP) int
//=     ret+24(FP) size 8 | X0=0:8 | at 0
//=     internal 0+24 | C returns X0=0:8 size 8, stack 24
//= main.add $-24
//=     a+0(FP) size 8 | AX=0:8, spill 0 | DI=0:8
//=     b+8(FP) size 8 | BX=0:8, spill 8 | SI=0:8
//=     c+16(FP) size 8 | AX=0:8 | at 0
//=     internal 0+16 | C returns AX=0:8 size 8, stack 0
//= runtime.memequal $-25
//=     a+0(FP) size 8 | AX=0:8, spill 0 | DI=0:8
//=     b+8(FP) size 8 | BX=0:8, spill 8 | SI=0:8
//=     size+16(FP) size 8 | CX=0:8, spill 16 | DX=0:8
//=     ret+24(FP) size 1 | AX=0:1 | at 0
//=     internal 0+24 | C returns AX=0:1 size 1, stack 0
//= main.over $-41
//=     a+0(FP) size 32 | stack 0 | memory 0
//=         a_0+0(FP) uint64
//=         a_1+8(FP) uint64
//=         a_2+16(FP) uint64
//=         a_3+24(FP) uint64
//=     b+32(FP) size 8 | AX=0:8, spill 32 | DI=0:8
//=     ok+40(FP) size 1 | AX=0:1 | at 0
//=     internal 32+8 | C returns AX=0:1 size 1, stack 32
//= 25:31: warning[go-comment]: cannot read this prototype: unexpected `/` (/)
//=     25: expected a type
//= 29:17: warning[go-unknown-type]: type `T` is not declared in these files (T)
//=     29: its size is needed
