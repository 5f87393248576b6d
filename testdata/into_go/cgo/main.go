package main

// #include "kernel.h"
import "C"

import (
	"os"
	"runtime"
	"sync"
	"unsafe"
)

func sum(x []int64) int64 {
	data := unsafe.Pointer(unsafe.SliceData(x))
	return int64(C.kernel_sum(C.GoSlice{data: data, len: C.GoInt(len(x)), cap: C.GoInt(cap(x))}))
}

// C's _GoString_ is a string.
func count(s string, c byte) int { return int(C.kernel_count(s, C.uint8_t(c))) }

func main() {
	if len(os.Args) > 1 {
		C.kernel_deep(1 << 20)
	}
	println(sum([]int64{1, 2, 39}), count("mississippi", 's'))
	m := C.kernel_middle(C.kernel_point{x: 1, y: 2, tag: 3}, C.kernel_point{x: 2, y: 6, tag: 4})
	println(int(10*m.x), int(10*m.y), m.tag)
	d := C.kernel_divide(17, 5)
	println(d.r0, d.r1)

	// Each goroutine runs on its own thread, while the garbage collector runs.
	var wait sync.WaitGroup
	var totals [8]int64
	for i := range totals {
		wait.Add(1)
		go func() {
			defer wait.Done()
			runtime.LockOSThread()
			for j := 0; j < 100; j++ {
				totals[i] += int64(C.kernel_deep(C.GoInt(i + j)))
				if j%20 == 0 {
					runtime.GC()
				}
			}
		}()
	}
	wait.Wait()
	println(sum(totals[:]))
}
