// Package calls switches between Go and assembly in both directions, with frames of all sizes.
package calls

// Twice adds x to itself and doubles the sum, each step in Go.
func Twice(x int) int

// Tail is Twice, called by a jump.
func Tail(x int) int

// Call calls a closure.
func Call(f func())

// Small, Middle and Large count down to zero and back through Go, with frames whose stack checks take
// three different forms.
func Small(n int) int
func Middle(n int) int
func Large(n int) int

// Local calls functions local to its file; one of them has no frame, one saves the frame pointer itself.
func Local(x int) int

// Mixed has arguments and results of many sizes.
func Mixed(a int8, b int64, c uint16, d float32, e string, f []byte, x float64) (h uint32, i int8, j float64, k string)

// Current is the address of the running goroutine's descriptor.
func Current() uintptr

// Even calls Odd by a jump, with another argument in place of its own.
func Even(n int) bool
func Odd(n int) bool

func add(x, y int) int { return x + y }

// Each level needs stack space of its own, so that the stack grows below assembly frames.
func small(n int) int  { return level(n, Small) }
func middle(n int) int { return level(n, Middle) }
func large(n int) int  { return level(n, Large) }

func level(n int, next func(int) int) int {
	var used [64]int
	used[n%64] = n
	if n == 0 {
		return 0
	}
	return next(n-1) + used[n%64] - n + 1
}
