// Package kernels has three small functions in assembly, each in a file of its own.
package kernels

// block takes the whole blocks of 64 bytes at the front of p into the SHA-256 state h.
//
//go:noescape
func block(h *[8]uint32, p []byte)

// dot returns the sum of a[i]*b[i], as far as both have elements. The machine must have AVX2 and FMA.
//
//go:noescape
func dot(a, b []float32) float32

// index returns where c is first in s, or -1.
//
//go:noescape
func index(s []byte, c byte) int
