package tables

import (
	"testing"
	"unsafe"

	"rasm.example/kinds/tables/other"
)

func TestNumbers(t *testing.T) {
	want := []int{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53}
	for n, prime := range want {
		if Prime(n) != prime {
			t.Errorf("%d: %d, not %d", n, Prime(n), prime)
		}
	}
	if got := Widths(); got != 0x0102030405060708-5-2+'a' {
		t.Errorf("%x", got)
	}
	if a, b, c := Floats(); a != 1.5 || b != -2.25e-3 || c != 1.0+0.1-3.0+0.25 {
		t.Error(a, b, c)
	}
	if Big() != 0x5a {
		t.Error(Big())
	}
}

func TestAddresses(t *testing.T) {
	if got := Word(0) + " " + Word(1) + " " + Word(2); got != "red yellow llo" {
		t.Errorf("%q", got)
	}
	for n, want := range []int64{10, 4, 21, -7} {
		if got := Apply(n, 7, 3); got != want {
			t.Errorf("%d: %d, not %d", n, got, want)
		}
	}
}

func TestCounters(t *testing.T) {
	if a, b := Next(), Next(); b != a+1 {
		t.Error(a, b)
	}
	if a, b := Seeded(), Seeded(); b != a+1 || a < 42 {
		t.Error(a, b)
	}
}

func TestOneOfMany(t *testing.T) {
	if a, b, c := First(), Second(), other.Third(); a != b || b != c || a == 0 {
		t.Errorf("%x %x %x", a, b, c)
	}
	if a, b, c := FirstCode(), SecondCode(), other.ThirdCode(); a != b || b != c || a == 0 {
		t.Errorf("%x %x %x", a, b, c)
	}
	address := First()
	// Through a pointer to it, so that the conversion is one of a pointer.
	shared := **(**[16]byte)(unsafe.Pointer(&address))
	if string(shared[:]) != "\xf0\xde\xbc\x9a\x78\x56\x34\x12\x00\xffshared"[:16] {
		t.Errorf("%q", shared)
	}
}
