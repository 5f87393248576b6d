//go:build linux && amd64

// Package reader has everything that must be skipped.
package reader

import (
	. "fmt"
	_ "embed"
	u "unsafe"
)

//go:linkname memmove runtime.memmove
//go:noescape
func memmove(to, from u.Pointer, n uintptr)

var x, y = func() int { return '}' + len("}`") }(), map[string][]int{
	"}": {1, 2},
}

var (
	a = `
func raw(x int)
`
	b struct{ f func() }
)

/* func commented(x int) */

func body(x int) (y int) {
	for {
		if x == '{' { /* } */
			break // }
		}
	}
	return x
}

type List[T any] struct {
	next *List[T]
	item T
}

type Pairs[K comparable, V *int,] map[K]V

type Grid [N * M]int

type Iface interface {
	~int | ~string
	m(x int) (y int)
}

func (l *List[T]) push(x T) { l.next = nil }

func generic[T any](x T) T { return x }

const N, M = 2, 3

func direct(Grid, *List[int], ...int) (g Grid)

func mixed(a, b int, c []int, d [N]int, e func(int) int, f *[M]int,
	g map[string]List[int],
)
//= type Grid: size 48 align 8
//= runtime.memmove $-24
//=     to+0(FP) size 8 | AX=0:8, spill 0 | DI=0:8
//=     from+8(FP) size 8 | BX=0:8, spill 8 | SI=0:8
//=     n+16(FP) size 8 | CX=0:8, spill 16 | DX=0:8
//=     internal 0+24 | C returns nothing size 0, stack 0
//= reader.direct $-128
//=     arg+0(FP) size 48 | stack 0 | memory 0
//=         arg_0+0(FP) int
//=         arg_1+8(FP) int
//=         arg_2+16(FP) int
//=         arg_3+24(FP) int
//=         arg_4+32(FP) int
//=         arg_5+40(FP) int
//=     arg1+48(FP) size 8 | AX=0:8, spill 96 | SI=0:8
//=     arg2+56(FP) size 24 | BX=0:8 CX=8:8 DI=16:8, spill 104 | memory 48
//=         arg2_base+56(FP) unsafe.Pointer
//=         arg2_len+64(FP) int
//=         arg2_cap+72(FP) int
//=     g+80(FP) size 48 | stack 48 | at 0
//=         g_0+80(FP) int
//=         g_1+88(FP) int
//=         g_2+96(FP) int
//=         g_3+104(FP) int
//=         g_4+112(FP) int
//=         g_5+120(FP) int
//=     internal 96+32 | C returns memory 0 size 48, stack 72
//= reader.mixed $-80
//=     a+0(FP) size 8 | AX=0:8, spill 16 | DI=0:8
//=     b+8(FP) size 8 | BX=0:8, spill 24 | SI=0:8
//=     c+16(FP) size 24 | CX=0:8 DI=8:8 SI=16:8, spill 32 | memory 0
//=         c_base+16(FP) unsafe.Pointer
//=         c_len+24(FP) int
//=         c_cap+32(FP) int
//=     d+40(FP) size 16 | stack 0 | DX=0:8 CX=8:8
//=         d_0+40(FP) int
//=         d_1+48(FP) int
//=     e+56(FP) size 8 | R8=0:8, spill 56 | R8=0:8
//=     f+64(FP) size 8 | R9=0:8, spill 64 | R9=0:8
//=     g+72(FP) size 8 | R10=0:8, spill 72 | memory 24
//=     internal 16+64 | C returns nothing size 0, stack 32
