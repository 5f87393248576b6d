package main

// #include "kernel.h"
import "C"

// Here cgo puts its own prologue after the preamble.
//
//export twice
func twice(x C.GoInt) C.GoInt { return 2 * x }
