package kernels

import (
	"bytes"
	"fmt"
	ieee "hash/crc32"
	"math"
	"math/bits"
	"math/rand"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"
	"unsafe"
)

// deep runs a test on a stack that has to grow.
func deep(n int, f func()) byte {
	var room [512]byte
	room[n%len(room)] = byte(n)
	if n == 0 {
		f()
		return room[0]
	}
	return deep(n-1, f) + room[n%len(room)]
}

func step(op byte, x int64) int64 {
	switch op {
	case 0:
		return x + 1
	case 1:
		return x - 3
	case 2:
		return x * 5
	case 3:
		return x ^ 0x55
	case 4:
		return x >> 1
	case 5:
		return int64(bits.RotateLeft64(uint64(x), 9))
	case 6:
		return ^x
	case 7:
		return -x
	case 8:
		return x | 0x10
	}
	return x &^ 0x10
}

// term adds an expression in prefix form to the code, and returns its value.
func term(code *[]byte, depth int) int64 {
	if depth == 0 || rand.Intn(4) == 0 {
		digit := rand.Intn(10)
		*code = append(*code, byte('0'+digit))
		return int64(digit)
	}
	letter := "+-*"[rand.Intn(3)]
	*code = append(*code, letter)
	a := term(code, depth-1)
	b := term(code, depth-1)
	switch letter {
	case '+':
		return a + b
	case '-':
		return a - b
	}
	return a * b
}

func check(t *testing.T) {
	n := 1 + rand.Intn(300)
	text := make([]byte, n)
	a, b, words := make([]float64, n), make([]float64, n), make([]uint64, n)
	want, set := 0.0, 0
	for i := range text {
		text[i] = byte(rand.Intn(256))
		a[i], b[i], words[i] = float64(rand.Intn(9)), float64(rand.Intn(9)), rand.Uint64()
		want += a[i] * b[i]
		set += bits.OnesCount64(words[i])
	}
	if got := crc32(&text[0], uint(n)); got != ieee.ChecksumIEEE(text) {
		t.Errorf("crc32: %x", got)
	}
	if got := dot(&a[0], &b[0], uint(n)); math.Abs(got-want) > 0 {
		t.Errorf("dot: %v, not %v", got, want)
	}
	if got := ones(&words[0], uint(n)); got != uint64(set) {
		t.Errorf("ones: %v, not %v", got, set)
	}
	var values [16]uint32
	for i := range values {
		values[i] = rand.Uint32()
	}
	sorted := values
	sort.Slice(sorted[:], func(i, j int) bool { return sorted[i] < sorted[j] })
	if sort16(&values[0]); values != sorted {
		t.Errorf("sort16: %v", values)
	}
	by := int32(rand.Uint32())
	pair := Pair{int64(rand.Uint64()), 1.5}
	if got := change(pair, by); got != (Pair{pair.A * int64(by), 1.5 + float64(by)}) {
		t.Errorf("change: %v", got)
	}
	high, low := bits.Mul64(words[0], words[n-1])
	if got := mulmod(words[0], words[n-1]); got != low^bits.RotateLeft64(high, 7) {
		t.Errorf("mulmod: %x", got)
	}
	x := int64(words[0])
	for i := range text {
		text[i] %= 11
		x = step(text[i], x)
	}
	if got := run(&text[0], uint(n), int64(words[0])); got != x {
		t.Errorf("run: %x, not %x", got, x)
	}
	many := make([]uint32, n)
	for i := range many {
		many[i] = uint32(rand.Intn(100))
	}
	if quicksort(&many[0], uint(n)); !slices.IsSorted(many) {
		t.Errorf("quicksort: %v", many)
	}
	var code []byte
	value := term(&code, 7)
	if got := prefix(&code[0], uint(len(code))); got != value {
		t.Errorf("prefix: %s is %d, not %d", code, got, value)
	}
}

func slicesOfRust(t *testing.T) {
	n := 2 + rand.Intn(300)
	pairs, want := make([]byte, n), []byte(nil)
	for i := range pairs {
		pairs[i] = byte(rand.Intn(1 + rand.Intn(256)))
	}
	for i := 0; i+1 < n; i += 2 {
		want = append(want, bytes.Repeat(pairs[i+1:i+2], int(pairs[i]))...)
	}
	to := make([]byte, 1+rand.Intn(20000))
	want = want[:min(len(want), len(to))]
	if got := runs(&pairs[0], uint(n), &to[0], uint(len(to))); !bytes.Equal(to[:got], want) {
		t.Errorf("runs: %d bytes, not %d", got, len(want))
	}
	var parts []string
	for range rand.Intn(20) {
		parts = append(parts, string(make([]byte, rand.Intn(70))))
	}
	parts = append(parts, "end")
	text := strings.Join(parts, ",")
	slices.Reverse(parts)
	reversed := make([]byte, len(text))
	if reverse(unsafe.StringData(text), uint(len(text)), &reversed[0]); string(reversed) != strings.Join(parts, ",") {
		t.Errorf("reverse: %q", reversed)
	}
	words, same := make([]uint64, 8*n), uint(0)
	for i := range words {
		words[i] = uint64(i % 8)
		if rand.Intn(20) == 0 && i >= 8 {
			words[i]++
		}
	}
	for i := 0; i < n; i++ {
		if slices.Equal(words[8*i:8*i+8], words[:8]) {
			same++
		}
	}
	if got := equal_blocks(&words[0], uint(len(words))); got != same {
		t.Errorf("equal_blocks: %d, not %d", got, same)
	}
}

func pointersOfRust(t *testing.T) {
	count, n := 1+rand.Intn(9), 1+rand.Intn(50)
	ways, from, to := make([]byte, count), make([]byte, count*n), make([]byte, count*n)
	rand.Read(from)
	want := bytes.Clone(from)
	for i := range ways {
		ways[i] = byte(rand.Intn(3))
		if ways[i] == 2 {
			slices.Reverse(want[i*n : i*n+n])
		}
	}
	if copies(&ways[0], uint(count), &from[0], &to[0], uint(n)); !bytes.Equal(to, want) {
		t.Errorf("copies: %v, not %v", to, want)
	}
	a, b := float64(rand.Intn(100)), float64(rand.Intn(100))
	if got, want := areas(a, b), 3*a*a+3*a*b+3*a*b/2+3*a*b/4; got != want {
		t.Errorf("areas: %v, not %v", got, want)
	}
	var numbers []string
	sum := uint64(0)
	for range 1 + rand.Intn(30) {
		number := []string{"", "x", fmt.Sprint(rand.Uint64()), fmt.Sprint(rand.Intn(99)), "18446744073709551616"}[rand.Intn(5)]
		value, err := strconv.ParseUint(number, 10, 64)
		if err == nil {
			sum += value
		}
		numbers = append(numbers, number)
	}
	text := strings.Join(append(numbers, "0"), " ")
	if got := decimals(unsafe.StringData(text), uint(len(text))); got != sum {
		t.Errorf("decimals: %d, not %d: %s", got, sum, text)
	}
}

func TestKernels(t *testing.T) {
	done := make(chan bool)
	for range 4 {
		go func() {
			for i := 0; i < 200; i++ {
				deep(i, func() {
					check(t)
					slicesOfRust(t)
					pointersOfRust(t)
				})
				if i%50 == 0 {
					runtime.GC()
				}
			}
			done <- true
		}()
	}
	for range 4 {
		<-done
	}
}

func TestPart(t *testing.T) {
	from := make([]byte, 300)
	rand.Read(from)
	for i := 0; i < 1000; i++ {
		start := rand.Intn(len(from))
		end := start + rand.Intn(len(from)-start)
		want := uint32(0)
		for _, one := range from[start:end] {
			want += uint32(one)
		}
		if got := part(&from[0], uint(len(from)), uint(start), uint(end)); got != want {
			t.Fatalf("%d bytes from %d: %d, not %d", end-start, start, got, want)
		}
	}
}

// TestPanic has a second process of this test panic in Rust, in each way.
func TestPanic(t *testing.T) {
	ends := map[string][2]uint{"behind": {0, 11}, "reversed": {5, 4}, "too many": {0, 2000}}
	if way, ok := ends[os.Getenv("PANIC_IN_RUST")]; ok {
		from := make([]byte, 10)
		part(&from[0], uint(len(from)), way[0], way[1])
		return
	}
	for way := range ends {
		again := exec.Command(os.Args[0], "-test.run=TestPanic")
		again.Env = append(os.Environ(), "PANIC_IN_RUST="+way)
		text, err := again.CombinedOutput()
		if err == nil || !strings.Contains(string(text), "SIGILL") || !strings.Contains(string(text), "kernels.part(") {
			t.Errorf("%s: %v\n%s", way, err, text)
		}
	}
}
