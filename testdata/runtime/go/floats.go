package main

import "unsafe"

var state uint64 = 88172645463325252

//go:noinline
func random() uint64 {
	state ^= state << 13
	state ^= state >> 7
	state ^= state << 17
	return state
}

func main() {
	for i := 0; i < 200; i++ {
		bits := random()
		println(*(*float64)(unsafe.Pointer(&bits)))
		short := uint32(random())
		println(*(*float32)(unsafe.Pointer(&short)))
		// Everyday numbers, and powers of two.
		println(float64(random()%1000000)/1000, float64(random()%100))
		power := uint64(i*10) << 52
		println(*(*float64)(unsafe.Pointer(&power)))
	}
}
