package scalars

import "unsafe"

func integers(a int8, b int16, c int32, d int64, e int, f byte, g uintptr, h uint16, i rune, j uint64) (k bool, l int32)

func floats(a float32, b float64, c complex64, d complex128) (float32, float64)

func pointers(a *int, b unsafe.Pointer, c func(int) (string, error), d map[string]int, e <-chan int, f chan<- bool) *other.T

func none()

func blank(_ int8, _ int64, a uint8) (_ bool)
//= scalars.integers $-64
//=     a+0(FP) size 1 | AX=0:1, spill 8 | DI=0:1
//=     b+2(FP) size 2 | BX=0:2, spill 10 | SI=0:2
//=     c+4(FP) size 4 | CX=0:4, spill 12 | DX=0:4
//=     d+8(FP) size 8 | DI=0:8, spill 16 | CX=0:8
//=     e+16(FP) size 8 | SI=0:8, spill 24 | R8=0:8
//=     f+24(FP) size 1 | R8=0:1, spill 32 | R9=0:1
//=     g+32(FP) size 8 | R9=0:8, spill 40 | memory 0
//=     h+40(FP) size 2 | R10=0:2, spill 48 | memory 8
//=     i+44(FP) size 4 | R11=0:4, spill 52 | memory 16
//=     j+48(FP) size 8 | stack 0 | memory 24
//=     k+56(FP) size 1 | AX=0:1 | at 0
//=     l+60(FP) size 4 | BX=0:4 | at 4
//=     internal 8+48 | C returns AX=0:8 size 8, stack 32
//= scalars.floats $-56
//=     a+0(FP) size 4 | X0=0:4, spill 0 | X0=0:4
//=     b+8(FP) size 8 | X1=0:8, spill 8 | X1=0:8
//=     c+16(FP) size 8 | X2=0:4 X3=4:4, spill 16 | X2=0:8
//=         c_real+16(FP) float32
//=         c_imag+20(FP) float32
//=     d+24(FP) size 16 | X4=0:8 X5=8:8, spill 24 | X3=0:8 X4=8:8
//=         d_real+24(FP) float64
//=         d_imag+32(FP) float64
//=     ret+40(FP) size 4 | X0=0:4 | at 0
//=     ret1+48(FP) size 8 | X1=0:8 | at 8
//=     internal 0+40 | C returns X0=0:8 X1=8:8 size 16, stack 0
//= scalars.pointers $-56
//=     a+0(FP) size 8 | AX=0:8, spill 0 | DI=0:8
//=     b+8(FP) size 8 | BX=0:8, spill 8 | SI=0:8
//=     c+16(FP) size 8 | CX=0:8, spill 16 | DX=0:8
//=     d+24(FP) size 8 | DI=0:8, spill 24 | CX=0:8
//=     e+32(FP) size 8 | SI=0:8, spill 32 | R8=0:8
//=     f+40(FP) size 8 | R8=0:8, spill 40 | R9=0:8
//=     ret+48(FP) size 8 | AX=0:8 | at 0
//=     internal 0+48 | C returns AX=0:8 size 8, stack 0
//= scalars.none $-0
//=     internal 0+0 | C returns nothing size 0, stack 0
//= scalars.blank $-25
//=     _+0(FP) size 1 | AX=0:1, spill 0 | DI=0:1
//=     _+8(FP) size 8 | BX=0:8, spill 8 | SI=0:8
//=     a+16(FP) size 1 | CX=0:1, spill 16 | DX=0:1
//=     _+24(FP) size 1 | AX=0:1 | at 0
//=     internal 0+24 | C returns AX=0:1 size 1, stack 0
