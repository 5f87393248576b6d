// Program library is built as a C library: C calls Go, which calls assembly, which calls Go.
package main

import "C"

import (
	"runtime"

	"rasm.example/kinds/calls"
	"rasm.example/kinds/collect"
	"rasm.example/kinds/tables"
)

//export Down
func Down(n C.int) C.int { return C.int(calls.Small(int(n))) }

//export Word
func Word(n C.int) *C.char { return C.CString(tables.Word(int(n))) }

//export Apply
func Apply(n C.int, x, y C.longlong) C.longlong {
	return C.longlong(tables.Apply(int(n), int64(x), int64(y)))
}

//export Collect
func Collect() C.int {
	if collect.Keep(new(collect.Node), runtime.GC) == nil {
		return 0
	}
	return 1
}

func main() {}
