package layout

import (
	"testing"
	"unsafe"
)

func TestRecords(t *testing.T) {
	last := Record{count: 30, name: "last"}
	first := Record{
		count: 12,
		name:  "first",
		pairs: [3]pair{{1, 100}, {2, 1 << 31}, {255, 7}},
		last:  pair{9, 5},
		next:  &last,
	}
	if got := Sum(&first); got != 42 {
		t.Error(got)
	}
	if got := Weights(&first); got != 100+2<<31+255*7+5 {
		t.Error(got)
	}
	if got := Name(&first) + Name(&last); got != "firstlast" {
		t.Error(got)
	}
}

func TestConstants(t *testing.T) {
	rounds, mask, negative, char, size := Constants()
	if rounds != Rounds || mask != Mask || negative != Negative || char != letter {
		t.Error(rounds, mask, negative, char)
	}
	if size != int64(unsafe.Sizeof(Record{})) {
		t.Error(size)
	}
}
