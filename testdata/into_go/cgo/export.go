package main

// #include "kernel.h"
import "C"

// Here cgo writes its own prologue behind the preamble.
//
//export twice
func twice(x C.GoInt) C.GoInt { return 2 * x }
