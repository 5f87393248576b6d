package registers

type Pair struct{ a, b int }

// The fifth pair does not fit, the last integer does.
func backtrack(a, b, c, d Pair, e Pair, f int) (Pair, Pair, Pair, Pair, Pair, int)

type Arrays struct {
	a int
	b [2]struct{}
}

// An array of two, even of nothing, is on the stack.
func trivial(a Arrays, b [2]int8, c [1]Pair, d struct{ x [1]float32 })

func many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p float64, x int8, y int8, z float32) (r float32)

// The example of Go's specification of the convention.
func spec(a1 uint8, a2 [2]uintptr, a3 uint8) (r1 struct { x uintptr; y [2]uintptr }, r2 string)
//= type Arrays: size 16 align 8, a 0, b 8
//= type Pair: size 16 align 8, a 0, b 8
//= registers.backtrack $-176
//=     a+0(FP) size 16 | AX=0:8 BX=8:8, spill 32 | SI=0:8 DX=8:8
//=         a_a+0(FP) int
//=         a_b+8(FP) int
//=     b+16(FP) size 16 | CX=0:8 DI=8:8, spill 48 | CX=0:8 R8=8:8
//=         b_a+16(FP) int
//=         b_b+24(FP) int
//=     c+32(FP) size 16 | SI=0:8 R8=8:8, spill 64 | memory 0
//=         c_a+32(FP) int
//=         c_b+40(FP) int
//=     d+48(FP) size 16 | R9=0:8 R10=8:8, spill 80 | memory 16
//=         d_a+48(FP) int
//=         d_b+56(FP) int
//=     e+64(FP) size 16 | stack 0 | memory 32
//=         e_a+64(FP) int
//=         e_b+72(FP) int
//=     f+80(FP) size 8 | R11=0:8, spill 96 | R9=0:8
//=     ret+88(FP) size 16 | AX=0:8 BX=8:8 | at 0
//=         ret_a+88(FP) int
//=         ret_b+96(FP) int
//=     ret1+104(FP) size 16 | CX=0:8 DI=8:8 | at 16
//=         ret1_a+104(FP) int
//=         ret1_b+112(FP) int
//=     ret2+120(FP) size 16 | SI=0:8 R8=8:8 | at 32
//=         ret2_a+120(FP) int
//=         ret2_b+128(FP) int
//=     ret3+136(FP) size 16 | R9=0:8 R10=8:8 | at 48
//=         ret3_a+136(FP) int
//=         ret3_b+144(FP) int
//=     ret4+152(FP) size 16 | stack 16 | at 64
//=         ret4_a+152(FP) int
//=         ret4_b+160(FP) int
//=     ret5+168(FP) size 8 | R11=0:8 | at 80
//=     internal 32+72 | C returns memory 0 size 88, stack 48
//= registers.trivial $-44
//=     a+0(FP) size 16 | stack 0 | DI=0:8 SI=8:8
//=         a_a+0(FP) int
//=     b+16(FP) size 2 | stack 16 | DX=0:2
//=         b_0+16(FP) int8
//=         b_1+17(FP) int8
//=     c+24(FP) size 16 | AX=0:8 BX=8:8, spill 24 | CX=0:8 R8=8:8
//=         c_0_a+24(FP) int
//=         c_0_b+32(FP) int
//=     d+40(FP) size 4 | X0=0:4, spill 40 | X0=0:4
//=         d_x_0+40(FP) float32
//=     internal 24+24 | C returns nothing size 0, stack 0
//= registers.many $-140
//=     a+0(FP) size 8 | X0=0:8, spill 16 | X0=0:8
//=     b+8(FP) size 8 | X1=0:8, spill 24 | X1=0:8
//=     c+16(FP) size 8 | X2=0:8, spill 32 | X2=0:8
//=     d+24(FP) size 8 | X3=0:8, spill 40 | X3=0:8
//=     e+32(FP) size 8 | X4=0:8, spill 48 | X4=0:8
//=     f+40(FP) size 8 | X5=0:8, spill 56 | X5=0:8
//=     g+48(FP) size 8 | X6=0:8, spill 64 | X6=0:8
//=     h+56(FP) size 8 | X7=0:8, spill 72 | X7=0:8
//=     i+64(FP) size 8 | X8=0:8, spill 80 | memory 0
//=     j+72(FP) size 8 | X9=0:8, spill 88 | memory 8
//=     k+80(FP) size 8 | X10=0:8, spill 96 | memory 16
//=     l+88(FP) size 8 | X11=0:8, spill 104 | memory 24
//=     m+96(FP) size 8 | X12=0:8, spill 112 | memory 32
//=     n+104(FP) size 8 | X13=0:8, spill 120 | memory 40
//=     o+112(FP) size 8 | X14=0:8, spill 128 | memory 48
//=     p+120(FP) size 8 | stack 0 | memory 56
//=     x+128(FP) size 1 | AX=0:1, spill 136 | DI=0:1
//=     y+129(FP) size 1 | BX=0:1, spill 137 | SI=0:1
//=     z+132(FP) size 4 | stack 8 | memory 64
//=     r+136(FP) size 4 | X0=0:4 | at 0
//=     internal 16+128 | C returns X0=0:4 size 4, stack 72
//= registers.spec $-72
//=     a1+0(FP) size 1 | AX=0:1, spill 40 | SI=0:1
//=     a2+8(FP) size 16 | stack 0 | DX=0:8 CX=8:8
//=         a2_0+8(FP) uintptr
//=         a2_1+16(FP) uintptr
//=     a3+24(FP) size 1 | BX=0:1, spill 41 | R8=0:1
//=     r1+32(FP) size 24 | stack 16 | at 0
//=         r1_x+32(FP) uintptr
//=         r1_y_0+40(FP) uintptr
//=         r1_y_1+48(FP) uintptr
//=     r2+56(FP) size 16 | AX=0:8 BX=8:8 | at 24
//=         r2_base+56(FP) unsafe.Pointer
//=         r2_len+64(FP) int
//=     internal 40+8 | C returns memory 0 size 40, stack 0
