// Package kernels has the functions of kernels.c.
package kernels

type Node struct {
	Left, Right int32
	Value       float64
}

type Term struct{ Op, A, B int32 }

type Matrix struct{ V [4]uint64 }

//go:noescape
func fib(n int64) int64

//go:noescape
func ackermann(m, n uint32) uint32

//go:noescape
func is_even(n uint32, sum *uint64) int32

//go:noescape
func hofstadter(n, which int32) int32

//go:noescape
func quicksort(v *int32, n int)

//go:noescape
func merge_sort(v *int32, n int32)

//go:noescape
func tree_sum(nodes *Node, at int32) float64

//go:noescape
func tree_depth(nodes *Node, at int32) int32

//go:noescape
func calculate(text *byte, n int) int64

//go:noescape
func evaluate(terms *Term, at int32, x int64) int64

//go:noescape
func queens(n int32) int32

//go:noescape
func power(m Matrix, n uint32) Matrix

//go:noescape
func spread(a, b, c, d, e, f, k, h int64, x float64, n int32) float64

//go:noescape
func aligned(v *int32, n int32) int64

//go:noescape
func wide_of(a, b, c int64) int64

//go:noescape
func multiply(to, a, b *uint32, n int32)

//go:noescape
func integral(a, b float64) float64

//go:noescape
func raised(base uint64, n uint32, to *uint64)

//go:noescape
func count(n uint32) uint64

//go:noescape
func deep_down(at *uint64, n uint64) uint64

//go:noescape
func by_pointer(v *int64, n int32, sum *int64) int64

//go:noescape
func read_below(p *int64) int64

//go:noescape
func read_deeper(p *int64) int64
