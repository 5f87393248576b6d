// Program extra is built as a plugin.
package main

import (
	"fmt"
	"runtime"

	"rasm.example/kinds/calls"
	"rasm.example/kinds/collect"
	"rasm.example/kinds/tables"
)

// Report returns what assembly computes.
func Report() string {
	next := collect.Keep(new(collect.Node), runtime.GC)
	single, _, _ := tables.Floats()
	return fmt.Sprint(tables.Word(1), calls.Middle(1000), tables.Apply(2, -6, 7), single, next != nil)
}

func main() {}
