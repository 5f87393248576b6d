package main

import "unsafe"

var ints = []int64{0, 1, -1, 9, 10, -10, 9223372036854775807, -9223372036854775808}
var uints = []uint64{0, 7, 18446744073709551615, 10000000000000000000}
var floats = []float64{0, 1, -1, 10, 0.1, 0.5, 100000, 999999.5, 1e6, 1234567, 123456789, 9.9999999e22, 1e23, 1e100, 1.7976931348623157e308,
	5e-324, 2.2250738585072014e-308, 0.0001, 0.00001, 3.141592653589793, -2.5e-7, 4503599627370496.5, 9007199254740993, 1e21, 123456.7}
var singles = []float32{0, 1, 0.1, 16777216, 3.4028235e38, 1e-45, 1.17549435e-38, 3.1415927, -0.3}
var zero float64
var small8 int8 = -128
var small16 int16 = -32768
var small32 int32 = -2147483648
var byte8 uint8 = 255
var word16 uint16 = 65535
var word32 uint32 = 4294967295
var address uintptr = 0xdeadbeef
var pointer *int
var raw = unsafe.Pointer(uintptr(0))
var nothing interface{}
var failure error
var function func()
var slice []int

func main() {
	for _, v := range ints {
		print(v, "\n")
	}
	for _, v := range uints {
		println(v)
	}
	for _, v := range floats {
		println(v, -v)
	}
	for _, v := range singles {
		println(v)
	}
	inf := 1 / zero
	println(inf, -inf, zero/zero, -1/inf)
	println(complex(zero, inf), complex(1.5, -2.25), complex(-1, 0.1), complex(zero/zero, 3))
	println(complex64(complex(1.5, 0.1)))
	println(small8, small16, small32, byte8, word16, word32, address)
	println(true, false, "text", "", "with\ttabs and \x00 zero", 'x')
	println(pointer, raw, nothing, failure, function == nil, slice)
	println(len(ints), cap(ints[2:5]))
	print()
	print("no line", 1, 2, "\n")
	println()
}
