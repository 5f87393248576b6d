package simd

import (
	"bytes"
	"math"
	"math/rand"
	"testing"
)

var lengths = []int{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 1000}

func TestDot(t *testing.T) {
	if !HasAVX2 {
		t.Skip("no AVX2")
	}
	random := rand.New(rand.NewSource(1))
	for _, n := range lengths {
		x, y := make([]float32, n), make([]float32, n)
		for i := range x {
			x[i], y[i] = random.Float32()-0.5, random.Float32()-0.5
		}
		got, want := float64(Dot(x, y)), dotPlain(x, y)
		if math.Abs(got-want) > 1e-4 {
			t.Errorf("%d elements: %g, not %g", n, got, want)
		}
	}
}

func TestCount(t *testing.T) {
	if !HasAVX2 {
		t.Skip("no AVX2")
	}
	for _, n := range lengths {
		data := noise(n, 2)
		if got, want := Count(data), countPlain(data); got != want {
			t.Errorf("%d bytes: %d, not %d", n, got, want)
		}
	}
}

func TestXor(t *testing.T) {
	for _, n := range lengths {
		a, b := noise(n, 3), noise(n, 4)
		got, want := make([]byte, n), make([]byte, n)
		for i := range want {
			want[i] = a[i] ^ b[i]
		}
		Xor(got, a, b)
		if !bytes.Equal(got, want) {
			t.Errorf("%d bytes: %x, not %x", n, got, want)
		}
	}
}

func TestMulAdd(t *testing.T) {
	if !HasADX {
		t.Skip("no ADX")
	}
	random := rand.New(rand.NewSource(5))
	for _, n := range lengths {
		x, got, want := make([]uint64, n), make([]uint64, n), make([]uint64, n)
		for i := range x {
			x[i], got[i] = random.Uint64(), random.Uint64()
		}
		copy(want, got)
		y := random.Uint64()
		carry := MulAdd(got, x, y)
		if wantCarry := mulAddPlain(want, x, y); carry != wantCarry {
			t.Errorf("%d words: carry %x, not %x", n, carry, wantCarry)
		}
		for i := range want {
			if got[i] != want[i] {
				t.Fatalf("%d words: word %d is %x, not %x", n, i, got[i], want[i])
			}
		}
	}
}

func TestClamp(t *testing.T) {
	if !HasAVX512 {
		t.Skip("no AVX-512")
	}
	random := rand.New(rand.NewSource(6))
	for _, n := range lengths {
		data := make([]int32, n)
		for i := range data {
			data[i] = int32(random.Uint32())
		}
		want := append([]int32(nil), data...)
		for i := range want {
			want[i] = min(max(want[i], -1000), 1<<20)
		}
		Clamp(data, -1000, 1<<20)
		for i := range want {
			if data[i] != want[i] {
				t.Fatalf("%d values: value %d is %d, not %d", n, i, data[i], want[i])
			}
		}
	}
}

func TestMix(t *testing.T) {
	if !HasAES {
		t.Skip("no AES")
	}
	// A round with the zero key and a block of equal bytes: every column of equal bytes stays unchanged, so
	// only the substitution is visible. The S-box maps 0x00 to 0x63; the product of two such words follows.
	var block, key [16]byte
	Mix(&block, &key)
	want := clmul(0x6363636363636363)
	if block != want {
		t.Errorf("%x, not %x", block, want)
	}
}

// clmul is the carry-less square of a word, with the word itself added to the lower half.
func clmul(x uint64) (block [16]byte) {
	var low, high uint64
	for i := 0; i < 64; i++ {
		if x>>i&1 != 0 {
			low ^= x << i
			if i > 0 {
				high ^= x >> (64 - i)
			}
		}
	}
	low ^= x
	for i := 0; i < 8; i++ {
		block[i], block[8+i] = byte(low>>(8*i)), byte(high>>(8*i))
	}
	return block
}

func noise(n int, seed int64) []byte {
	data := make([]byte, n)
	rand.New(rand.NewSource(seed)).Read(data)
	return data
}
