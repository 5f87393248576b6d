// Package layout has assembly that takes sizes, offsets and constants from the header that the compiler writes.
package layout

// Constants of several kinds.
const (
	Rounds   = 7
	Mask     = 1<<40 - 1
	Negative = -12
	letter   = 'z'
)

type pair struct {
	tag    byte
	weight uint32
}

// Record has gaps, and fields of types that assembly names too.
type Record struct {
	flag  bool
	count int64
	name  string
	pairs [3]pair
	last  pair
	next  *Record
}

// Sum adds the counts of a list of records.
//
//go:noescape
func Sum(first *Record) int64

// Weights adds the weights of a record's pairs, each times its tag, and the last one.
//
//go:noescape
func Weights(record *Record) uint64

// Name returns the name of a record.
func Name(record *Record) string

// Constants returns what assembly sees of them, and the size of a record.
func Constants() (rounds, mask, negative, char, size int64)
