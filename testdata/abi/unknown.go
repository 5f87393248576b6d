package unknown

type T struct {
	a int
	m sync.Mutex
}

func value(t T)

func again(t [2]T, x Missing)

func pointer(t *T, x *Missing, l *List[int]) []T

func length(a [N]int, b [pkg.N]int)

func negative(a [-1]int)

func expression(a [f(3) == 2]int)

func generic(l List[int], m Box)

type Box[T any] struct{ t T }

func parameters[T any](t T)

func fits(x [uint8(256)]int)
//= unknown.pointer $-48
//=     t+0(FP) size 8 | AX=0:8, spill 0 | SI=0:8
//=     x+8(FP) size 8 | BX=0:8, spill 8 | DX=0:8
//=     l+16(FP) size 8 | CX=0:8, spill 16 | CX=0:8
//=     ret+24(FP) size 24 | AX=0:8 BX=8:8 CX=16:8 | at 0
//=         ret_base+24(FP) unsafe.Pointer
//=         ret_len+32(FP) int
//=         ret_cap+40(FP) int
//=     internal 0+24 | C returns memory 0 size 24, stack 0
//= 5:4: error[go-unknown-type]: type `sync.Mutex` of another package is not known here (sync.Mutex)
//=     5: its size is needed
//= 10:22: error[go-unknown-type]: type `Missing` is not declared in these files (Missing)
//=     10: its size is needed
//= 14:16: error[go-constant]: constant `N` is not declared in these files (N)
//= 14:26: error[go-constant]: `pkg.N` is a constant of another package (pkg.N)
//=     14: its value is not known here
//= 16:18: error[go-constant]: array length must not be negative (-1)
//=     16: this is -1
//= 18:20: error[go-constant]: cannot evaluate this constant expression (f)
//=     18: supported: numbers, strings and booleans with their operators and conversions, `len`, `min` and `max`, and the functions of `unsafe`
//= 20:16: error[go-generic]: `List` is a generic type (List[int])
//=     20: its layout depends on its arguments
//= 20:29: error[go-generic]: `Box` is a generic type (Box)
//=     20: its layout depends on its arguments
//= 24:6: error[go-generic]: a prototype cannot have type parameters (parameters)
//= 26:14: error[go-constant]: 256 does not fit in `uint8` (uint8)
