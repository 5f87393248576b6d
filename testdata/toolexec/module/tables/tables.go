// Package tables reads data defined in assembly.
package tables

// Prime is the n-th prime number, of the first sixteen.
func Prime(n int) int

// Word is the n-th of a few words, from headers that point to text.
func Word(n int) string

// Apply does the n-th of four operations, through a table of code addresses.
func Apply(n int, x, y int64) int64

// Widths returns the sum of adjacent numbers of 1, 2, 4 and 8 bytes.
func Widths() int64

// Floats returns a float32 and a float64 from data, and the sum of constants in the code.
func Floats() (single float32, double, sum float64)

// Next counts in zeroed memory, Seeded in initialized memory.
func Next() int64
func Seeded() int64

// First and Second are the address of a table defined identically in two files; there must be only one.
func First() uintptr
func Second() uintptr

// FirstCode and SecondCode are the address of a function defined identically in two files.
func FirstCode() uintptr
func SecondCode() uintptr

// Big is the last byte of a large table that is mostly zero.
func Big() byte
