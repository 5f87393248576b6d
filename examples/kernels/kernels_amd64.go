// Package kernels has three small functions in assembly, each in its own file.
package kernels

// block updates the SHA-256 state h with the whole 64-byte blocks at the start of p.
//
//go:noescape
func block(h *[8]uint32, p []byte)

// dot returns the sum of a[i]*b[i], up to the shorter length. The CPU must have AVX2 and FMA.
//
//go:noescape
func dot(a, b []float32) float32

// index returns the index of the first c in s, or -1.
//
//go:noescape
func index(s []byte, c byte) int
