// Package kernels has the functions of kernels.c.
package kernels

type Point struct{ X, Y float64 }

type Mixed struct {
	A int32
	B float32
	C [5]uint8
}

type Large struct{ V [5]int64 }

//go:noescape
func dot_f64(a, b *float64, n int) float64

//go:noescape
func dot_i32(a, b *int32, n int) int64

//go:noescape
func sum_f32(a *float32, n int) float32

//go:noescape
func hash_fnv(p *byte, n int) uint32

//go:noescape
func hash_lanes(p *byte, n int, seed uint64) uint64

//go:noescape
func base64(to, from *byte, n int) int

//go:noescape
func valid_utf8(p *byte, n int) bool

//go:noescape
func pack_bits(to *uint64, from *uint32, n int, bits uint32)

//go:noescape
func matmul(c, a, b *float32, n int)

//go:noescape
func sort8(v *int32)

//go:noescape
func find(text *byte, n int, word *byte, m int) int64

//go:noescape
func interpret(code *byte, n int, x int64) int64

//go:noescape
func many(a int64, b int32, c int64, d int16, e, f, k int64, h int8, i int64, x float64) int64

//go:noescape
func turn(p Point, s float64) Point

//go:noescape
func change(m Mixed, by int32) Mixed

//go:noescape
func reverse(l Large, add int64) Large

//go:noescape
func mulmod(a, b uint64) uint64

//go:noescape
func count(by uint64) uint64

//go:noescape
func apply(ops *byte, v *int64, n int) int64

//go:noescape
func aligned(v *int32, n int32) int32

//go:noescape
func pages(p *byte, n int) int64

//go:noescape
func narrow(a int8, b uint8, c int16, d uint16) int8

//go:noescape
func mix(a float32, b float64, c int32, d float32) float32

//go:noescape
func name_of(to *byte, number uint32) int

//go:noescape
func shift(b *[300]byte, n, by int)

//go:noescape
func by_table(a, b uint64, which int64) uint64

//go:noescape
func in_last_place(a, b, c, d, e, f, k, h uint64) uint64

//go:noescape
func divide(a, b, to *uint64)

//go:noescape
func counted_bits(x uint64) uint64

//go:noescape
func distance(x, y float64, z float32) float64

//go:noescape
func between(x, low, high float64) float64

//go:noescape
func betweenf(x, low, high float32) float32

//go:noescape
func around(seed uint32, from int32) uint64

//go:noescape
func loaded(x uint64) uint64

//go:noescape
func by_pointer(a uint64, which int64) uint64

//go:noescape
func passing(l Large) int64

//go:noescape
func steps(n uint32, kinds uint64) uint64

//go:noescape
func unstopped(x, y int64) int64

//go:noescape
func flagged(which uint32, x int32) int32

//go:noescape
func stored(which uint32) uint64

//go:noescape
func tallied(which uint32, by int64) int64
