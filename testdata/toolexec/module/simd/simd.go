// Package simd has vector kernels as written by generators, and plain equivalents.
package simd

import "math/bits"

//go:noescape
func cpuid(leaf, sub uint32) (eax, ebx, ecx, edx uint32)

//go:noescape
func xgetbv() uint32

// Dot returns the scalar product of two slices of the same length. It requires AVX2 and FMA.
//
//go:noescape
func Dot(x []float32, y []float32) float32

// Count returns the number of bits set. It requires AVX2 and POPCNT.
//
//go:noescape
func Count(data []byte) uint64

// Xor sets the bytes of dst to the XOR of a and b. It requires SSE2.
//
//go:noescape
func Xor(dst []byte, a []byte, b []byte)

// MulAdd adds the product of x and y to z and returns the carry. It requires BMI2 and ADX.
//
//go:noescape
func MulAdd(z []uint64, x []uint64, y uint64) uint64

// Clamp limits values to the given minimum and maximum. It requires AVX-512.
//
//go:noescape
func Clamp(data []int32, least int32, greatest int32)

// Mix is one AES round and one carry-less product. It requires AES and PCLMULQDQ.
//
//go:noescape
func Mix(block *[16]byte, key *[16]byte)

// The features of this processor.
var (
	HasAVX2   bool
	HasADX    bool
	HasAVX512 bool
	HasAES    bool
)

func init() {
	_, _, ecx, _ := cpuid(1, 0)
	_, ebx, _, _ := cpuid(7, 0)
	var saved uint32
	if ecx&(1<<27) != 0 {
		saved = xgetbv()
	}
	avx := saved&6 == 6 && ecx&(1<<28) != 0
	HasAVX2 = avx && ecx&(1<<12) != 0 && ecx&(1<<23) != 0 && ebx&(1<<5) != 0
	HasADX = ebx&(1<<8) != 0 && ebx&(1<<19) != 0
	HasAVX512 = avx && saved&0xe0 == 0xe0 && ebx&(1<<16) != 0
	HasAES = ecx&(1<<1) != 0 && ecx&(1<<25) != 0
}

func dotPlain(x, y []float32) float64 {
	var sum float64
	for i := range x {
		sum += float64(x[i]) * float64(y[i])
	}
	return sum
}

func countPlain(data []byte) uint64 {
	var count uint64
	for _, b := range data {
		count += uint64(bits.OnesCount8(b))
	}
	return count
}

func mulAddPlain(z, x []uint64, y uint64) uint64 {
	var carry uint64
	for i := range z {
		high, low := bits.Mul64(x[i], y)
		low, c := bits.Add64(low, carry, 0)
		high += c
		z[i], c = bits.Add64(z[i], low, 0)
		carry = high + c
	}
	return carry
}
