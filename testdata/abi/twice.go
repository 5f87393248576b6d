//go:build !amd64

package twice

type T int

const T = 3

func f(x int)

func f(x int64)
//= twice.f $-8
//=     x+0(FP) size 8 | AX=0:8, spill 0 | DI=0:8
//=     internal 0+8 | C returns nothing size 0, stack 0
//= 5:6: error[go-redeclared]: `T` is declared twice (T)
//=     7: here too
//= 11:1: error[go-redeclared]: `twice.f` is declared twice (func f(x int64))
//=     9: here too
