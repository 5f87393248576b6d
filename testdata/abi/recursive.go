package recursive

type A struct {
	b B
}

type B [2]C

type C A

type Self Self

type Fine struct {
	next *Fine
	all  []Fine
	m    map[string]Fine
	f    func(Fine) Fine
}

func ring(a A)

func other(c *C, b B)

func self(s Self)

func fine(f Fine)

const x = y
const y = x + 1

func constant(a [x]int)
//= type Fine: size 48 align 8, next 0, all 8, m 32, f 40
//= recursive.fine $-48
//=     f+0(FP) size 48 | AX=0:8 BX=8:8 CX=16:8 DI=24:8 SI=32:8 R8=40:8, spill 0 | memory 0
//=         f_next+0(FP) unsafe.Pointer
//=         f_all_base+8(FP) unsafe.Pointer
//=         f_all_len+16(FP) int
//=         f_all_cap+24(FP) int
//=         f_m+32(FP) unsafe.Pointer
//=         f_f+40(FP) unsafe.Pointer
//=     internal 0+48 | C returns nothing size 0, stack 48
//= 3:6: error[go-recursive-type]: type `A` contains itself (A)
//=     7: through `B`
//=     9: through `C`
//= 11:6: error[go-recursive-type]: type `Self` contains itself (Self)
//= 29:11: error[go-constant]: the value of `x` depends on itself (x)
