package constants

import "unsafe"

const (
	A = iota + 1
	B
	_
	D
)

const (
	word     = 4 << (^uintptr(0) >> 63)
	mask     = 1<<64 - 1
	top      = mask >> 60
	name     = "block" + `s`
	small    uint8 = 200
	turned   = ^small
	exponent = 1e1
	char     = 'a' - 'A'
	size     = unsafe.Sizeof(uintptr(0))
	unused   = f(x) == len(y) && z
)

func f(a [A]byte, b [B]byte, d [D]byte, w [word]byte, t [top]byte, n [len(name)]byte, u [turned]byte,
	e [exponent]byte, c [char]byte, s [size * 2 &^ 1]byte, p [(7 % 4) | 8 ^ 1]byte)
//= constants.f $-159
//=     a+0(FP) size 1 | AX=0:1, spill 160 | DI=0:1
//=         a_0+0(FP) uint8
//=     b+1(FP) size 2 | stack 0 | SI=0:2
//=         b_0+1(FP) uint8
//=         b_1+2(FP) uint8
//=     d+3(FP) size 4 | stack 2 | DX=0:4
//=         d_0+3(FP) uint8
//=         d_1+4(FP) uint8
//=         d_2+5(FP) uint8
//=         d_3+6(FP) uint8
//=     w+7(FP) size 8 | stack 6 | CX=0:8
//=         w_0+7(FP) uint8
//=         w_1+8(FP) uint8
//=         w_2+9(FP) uint8
//=         w_3+10(FP) uint8
//=         w_4+11(FP) uint8
//=         w_5+12(FP) uint8
//=         w_6+13(FP) uint8
//=         w_7+14(FP) uint8
//=     t+15(FP) size 15 | stack 14 | R8=0:8 R9=8:7
//=     n+30(FP) size 6 | stack 29 | memory 0
//=         n_0+30(FP) uint8
//=         n_1+31(FP) uint8
//=         n_2+32(FP) uint8
//=         n_3+33(FP) uint8
//=         n_4+34(FP) uint8
//=         n_5+35(FP) uint8
//=     u+36(FP) size 55 | stack 35 | memory 8
//=     e+91(FP) size 10 | stack 90 | memory 64
//=         e_0+91(FP) uint8
//=         e_1+92(FP) uint8
//=         e_2+93(FP) uint8
//=         e_3+94(FP) uint8
//=         e_4+95(FP) uint8
//=         e_5+96(FP) uint8
//=         e_6+97(FP) uint8
//=         e_7+98(FP) uint8
//=         e_8+99(FP) uint8
//=         e_9+100(FP) uint8
//=     c+101(FP) size 32 | stack 100 | memory 80
//=     s+133(FP) size 16 | stack 132 | memory 112
//=     p+149(FP) size 10 | stack 148 | memory 128
//=         p_0+149(FP) uint8
//=         p_1+150(FP) uint8
//=         p_2+151(FP) uint8
//=         p_3+152(FP) uint8
//=         p_4+153(FP) uint8
//=         p_5+154(FP) uint8
//=         p_6+155(FP) uint8
//=         p_7+156(FP) uint8
//=         p_8+157(FP) uint8
//=         p_9+158(FP) uint8
//=     internal 160+8 | C returns nothing size 0, stack 144
