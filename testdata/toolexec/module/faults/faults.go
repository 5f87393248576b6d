// Package faults goes wrong inside assembly, and in Go that assembly called.
package faults

// Load reads through a pointer.
func Load(p *int) int

// Divide divides.
func Divide(a, b int64) int64

// Through calls f from a frame of assembly.
func Through(f func())

// Twice calls f by way of another function of assembly.
func Twice(f func())

// Macro reads through a pointer, by an instruction of a macro.
func Macro(p *int) int

// Included is in a file that another one includes.
func Included(p *int) int

// Generated says that it comes from another file.
func Generated(p *int) int

// Framed reads through a pointer below a large frame, with a pushed register on top of it.
func Framed(p *int) int

// Forever calls itself until there is no stack left.
func Forever(n int)

// Illegal is no instruction; Trap is one that stops.
func Illegal()
func Trap(a int8, b uint32, c string)

func run(f func()) { f() }
