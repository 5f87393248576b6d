package main
type A struct{ a [0]uint64; b uint8 }
type N3 [2][2][2]int8
func k(a [4][2]int16, n N3, c [1][1]float64) A
func w(NULL, unix int, _ int, p2 bool, GoInt int, ä, ö int) (a A, b int)
//go:linkname lk other.name
func lk(a int) int
func missing(a int) int
type B = A
func same(a B, s struct{ p, q int32 }) struct{ p, q int32 }
func length(text *byte) int
//go:linkname strlen strlen
func strlen(text *byte) uint64
