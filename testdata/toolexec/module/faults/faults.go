// Package faults fails inside assembly, and in Go called from assembly.
package faults

// Load reads through a pointer.
func Load(p *int) int

// Divide divides.
func Divide(a, b int64) int64

// Through calls f from an assembly frame.
func Through(f func())

// Twice calls f through another assembly function.
func Twice(f func())

// Macro reads through a pointer, in an instruction from a macro.
func Macro(p *int) int

// Included is in a file included by another one.
func Included(p *int) int

// Generated has a line directive that names another file.
func Generated(p *int) int

// Framed reads through a pointer below a large frame, with a pushed register on top of it.
func Framed(p *int) int

// Forever calls itself until the stack overflows.
func Forever(n int)

// Illegal is an invalid instruction; Trap is a breakpoint.
func Illegal()
func Trap(a int8, b uint32, c string)

func run(f func()) { f() }
