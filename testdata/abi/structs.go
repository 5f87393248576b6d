package structs

type (
	Inner struct {
		a int8
		b int32
	}
	Outer struct {
		Inner
		*Other
		c complex64
		d, e uint8
	}
	Other struct {
		next *Other
		x    sync.Mutex
	}
	// A last field without size takes a byte.
	Ends struct {
		a int32
		b struct{}
	}
	Empty  struct{}
	Alias  = Outer
	Number uint16
	Mixed  struct {
		a float32
		b int32
		c float64
	}
	Four struct{ a, b, c, d float64 }
)

func take(o Outer, e Ends, z Empty, n Number) Alias

func (r *Outer) method(x Inner) Mixed

func (n Number) value(m Mixed, f Four, p *Other) (Four, Empty, Number)
//= type Alias: size 32 align 8, Inner 0, Other 8, c 16, d 24, e 25
//= type Empty: size 0 align 1
//= type Ends: size 8 align 4, a 0, b 4
//= type Four: size 32 align 8, a 0, b 8, c 16, d 24
//= type Inner: size 8 align 4, a 0, b 4
//= type Mixed: size 16 align 8, a 0, b 4, c 8
//= type Number: size 2 align 2
//= type Outer: size 32 align 8, Inner 0, Other 8, c 16, d 24, e 25
//= structs.take $-80
//=     o+0(FP) size 32 | AX=0:1 BX=4:4 CX=8:8 X0=16:4 X1=20:4 DI=24:1 SI=25:1, spill 0 | memory 0
//=         o_Inner_a+0(FP) int8
//=         o_Inner_b+4(FP) int32
//=         o_Other+8(FP) unsafe.Pointer
//=         o_c_real+16(FP) float32
//=         o_c_imag+20(FP) float32
//=         o_d+24(FP) uint8
//=         o_e+25(FP) uint8
//=     e+32(FP) size 8 | R8=0:4, spill 32 | SI=0:8
//=         e_a+32(FP) int32
//=     z+40(FP) size 0 | stack 0 | nothing
//=     n+40(FP) size 2 | R9=0:2, spill 40 | DX=0:2
//=     ret+48(FP) size 32 | AX=0:1 BX=4:4 CX=8:8 X0=16:4 X1=20:4 DI=24:1 SI=25:1 | at 0
//=         ret_Inner_a+48(FP) int8
//=         ret_Inner_b+52(FP) int32
//=         ret_Other+56(FP) unsafe.Pointer
//=         ret_c_real+64(FP) float32
//=         ret_c_imag+68(FP) float32
//=         ret_d+72(FP) uint8
//=         ret_e+73(FP) uint8
//=     internal 0+48 | C returns memory 0 size 32, stack 32
//= structs.(*Outer).method $-32
//=     r+0(FP) size 8 | AX=0:8, spill 0 | DI=0:8
//=     x+8(FP) size 8 | BX=0:1 CX=4:4, spill 8 | SI=0:8
//=         x_a+8(FP) int8
//=         x_b+12(FP) int32
//=     ret+16(FP) size 16 | X0=0:4 AX=4:4 X1=8:8 | at 0
//=         ret_a+16(FP) float32
//=         ret_b+20(FP) int32
//=         ret_c+24(FP) float64
//=     internal 0+16 | C returns AX=0:8 X0=8:8 size 16, stack 0
//= structs.Number.value $-98
//=     n+0(FP) size 2 | AX=0:2, spill 0 | SI=0:2
//=     m+8(FP) size 16 | X0=0:4 BX=4:4 X1=8:8, spill 8 | DX=0:8 X0=8:8
//=         m_a+8(FP) float32
//=         m_b+12(FP) int32
//=         m_c+16(FP) float64
//=     f+24(FP) size 32 | X2=0:8 X3=8:8 X4=16:8 X5=24:8, spill 24 | memory 0
//=         f_a+24(FP) float64
//=         f_b+32(FP) float64
//=         f_c+40(FP) float64
//=         f_d+48(FP) float64
//=     p+56(FP) size 8 | CX=0:8, spill 56 | CX=0:8
//=     ret+64(FP) size 32 | X0=0:8 X1=8:8 X2=16:8 X3=24:8 | at 0
//=         ret_a+64(FP) float64
//=         ret_b+72(FP) float64
//=         ret_c+80(FP) float64
//=         ret_d+88(FP) float64
//=     ret1+96(FP) size 0 | stack 0 | nothing
//=     ret2+96(FP) size 2 | AX=0:2 | at 32
//=     internal 0+64 | C returns memory 0 size 40, stack 32
