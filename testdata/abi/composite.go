package composite

func words(s string, b []byte, e error, a any) (n int, err error)

func variadic(format string, args ...any)

func arrays(a [0]int, b [1]int, c [2]int, d [1][1]float32) [3]byte

func literals(struct {
	a, b int8
	_    [2]byte
	c    float64 `tag`
}, interface{ M() }, interface{}) struct{}
//= composite.words $-96
//=     s+0(FP) size 16 | AX=0:8 BX=8:8, spill 0 | SI=0:8 DX=8:8
//=         s_base+0(FP) unsafe.Pointer
//=         s_len+8(FP) int
//=     b+16(FP) size 24 | CX=0:8 DI=8:8 SI=16:8, spill 16 | memory 0
//=         b_base+16(FP) unsafe.Pointer
//=         b_len+24(FP) int
//=         b_cap+32(FP) int
//=     e+40(FP) size 16 | R8=0:8 R9=8:8, spill 40 | CX=0:8 R8=8:8
//=         e_itable+40(FP) unsafe.Pointer
//=         e_data+48(FP) unsafe.Pointer
//=     a+56(FP) size 16 | R10=0:8 R11=8:8, spill 56 | memory 24
//=         a_type+56(FP) unsafe.Pointer
//=         a_data+64(FP) unsafe.Pointer
//=     n+72(FP) size 8 | AX=0:8 | at 0
//=     err+80(FP) size 16 | BX=0:8 CX=8:8 | at 8
//=         err_itable+80(FP) unsafe.Pointer
//=         err_data+88(FP) unsafe.Pointer
//=     internal 0+72 | C returns memory 0 size 24, stack 40
//= composite.variadic $-40
//=     format+0(FP) size 16 | AX=0:8 BX=8:8, spill 0 | DI=0:8 SI=8:8
//=         format_base+0(FP) unsafe.Pointer
//=         format_len+8(FP) int
//=     args+16(FP) size 24 | CX=0:8 DI=8:8 SI=16:8, spill 16 | memory 0
//=         args_base+16(FP) unsafe.Pointer
//=         args_len+24(FP) int
//=         args_cap+32(FP) int
//=     internal 0+40 | C returns nothing size 0, stack 24
//= composite.arrays $-35
//=     a+0(FP) size 0 | stack 0 | nothing
//=     b+0(FP) size 8 | AX=0:8, spill 24 | DI=0:8
//=         b_0+0(FP) int
//=     c+8(FP) size 16 | stack 0 | SI=0:8 DX=8:8
//=         c_0+8(FP) int
//=         c_1+16(FP) int
//=     d+24(FP) size 4 | X0=0:4, spill 32 | X0=0:4
//=         d_0_0+24(FP) float32
//=     ret+32(FP) size 3 | stack 16 | at 0
//=         ret_0+32(FP) uint8
//=         ret_1+33(FP) uint8
//=         ret_2+34(FP) uint8
//=     internal 24+16 | C returns AX=0:3 size 3, stack 0
//= composite.literals $-48
//=     arg+0(FP) size 16 | stack 0 | DI=0:8 X0=8:8
//=         arg_a+0(FP) int8
//=         arg_b+1(FP) int8
//=         arg___0+2(FP) uint8
//=         arg___1+3(FP) uint8
//=         arg_c+8(FP) float64
//=     arg1+16(FP) size 16 | AX=0:8 BX=8:8, spill 16 | SI=0:8 DX=8:8
//=         arg1_itable+16(FP) unsafe.Pointer
//=         arg1_data+24(FP) unsafe.Pointer
//=     arg2+32(FP) size 16 | CX=0:8 DI=8:8, spill 32 | CX=0:8 R8=8:8
//=         arg2_type+32(FP) unsafe.Pointer
//=         arg2_data+40(FP) unsafe.Pointer
//=     ret+48(FP) size 0 | stack 16 | nothing
//=     internal 16+32 | C returns nothing size 0, stack 0
