// Package kernels has the functions of kernels.rs.
package kernels

type Pair struct {
	A int64
	B float64
}

//go:noescape
func crc32(from *byte, n uint) uint32

//go:noescape
func dot(a, b *float64, n uint) float64

//go:noescape
func ones(from *uint64, n uint) uint64

//go:noescape
func sort16(to *uint32)

//go:noescape
func change(pair Pair, by int32) Pair

//go:noescape
func mulmod(a, b uint64) uint64

//go:noescape
func run(code *byte, n uint, start int64) int64

//go:noescape
func quicksort(to *uint32, n uint)

//go:noescape
func prefix(text *byte, n uint) int64

//go:noescape
func runs(from *byte, n uint, to *byte, room uint) uint

//go:noescape
func reverse(from *byte, n uint, to *byte)

//go:noescape
func equal_blocks(from *uint64, n uint) uint

//go:noescape
func copies(ways *byte, count uint, from, to *byte, n uint)

func areas(a, b float64) float64

//go:noescape
func decimals(from *byte, n uint) uint64

//go:noescape
func part(from *byte, n, start, end uint) uint32
