package kernels

import (
	"bytes"
	b64 "encoding/base64"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"math/rand"
	"slices"
	"sync"
	"testing"
	"unicode/utf8"
	"unsafe"
)

var checks = []func(*testing.T, *rand.Rand){
	dots, hashes, texts, packs, matrices, sorts, searches, machines, arguments, structs, numbers, counts, tables, frames, blocks, pointers, lasts, wides, addresses,
}

func dots(t *testing.T, r *rand.Rand) {
	n := r.Intn(100)
	a, b := make([]float64, n+1), make([]float64, n+1)
	x, y := make([]int32, n+1), make([]int32, n+1)
	f := make([]float32, n+1)
	var dot float64
	var whole int64
	var sum float64
	for i := 0; i < n; i++ {
		a[i], b[i] = r.NormFloat64(), r.NormFloat64()
		x[i], y[i] = int32(r.Uint32()), int32(r.Uint32())
		f[i] = float32(r.NormFloat64())
		dot += a[i] * b[i]
		whole += int64(x[i]) * int64(y[i])
		sum += float64(f[i])
	}
	near(t, "dot_f64", dot_f64(&a[0], &b[0], n), dot, 1e-9)
	equal(t, "dot_i32", dot_i32(&x[0], &y[0], n), whole)
	near(t, "sum_f32", float64(sum_f32(&f[0], n)), sum, 1e-3)
}

func hashes(t *testing.T, r *rand.Rand) {
	p := random(r, r.Intn(200))
	var mixed [256]byte
	mixed[0], mixed[1], mixed[2], mixed[100], mixed[200], mixed[255] = 7, 1, 3, 9, 77, 200
	h := uint32(2166136261)
	for _, c := range p {
		h = (h ^ uint32(c) ^ uint32(mixed[c])) * 16777619
	}
	equal(t, "hash_fnv", hash_fnv(unsafe.SliceData(p), len(p)), h)

	seed := r.Uint64()
	v := [4]uint64{seed + 1, seed * 3, seed ^ 0x55, seed - 9}
	round := func(acc, input uint64) uint64 {
		return bits.RotateLeft64(acc+input*0xC2B2AE3D27D4EB4F, 31) * 0x9E3779B185EBCA87
	}
	rest := p
	for len(rest) >= 32 {
		for i := range v {
			var word uint64
			for k := 7; k >= 0; k-- {
				word = word<<8 | uint64(rest[8*i+k])
			}
			v[i] = round(v[i], word)
		}
		rest = rest[32:]
	}
	l := bits.RotateLeft64(v[0], 1) + bits.RotateLeft64(v[1], 7) + bits.RotateLeft64(v[2], 12) + bits.RotateLeft64(v[3], 18)
	for _, c := range rest {
		l = round(l, uint64(c))
	}
	equal(t, "hash_lanes", hash_lanes(unsafe.SliceData(p), len(p), seed), l^l>>29)
}

func texts(t *testing.T, r *rand.Rand) {
	p := random(r, r.Intn(200))
	to := make([]byte, 400)
	n := base64(&to[0], unsafe.SliceData(p), len(p))
	equal(t, "base64", string(to[:n]), b64.StdEncoding.EncodeToString(p))
	text := []byte(string([]rune{rune(r.Intn(0x80)), rune(r.Intn(0x800)), rune(r.Intn(0x10000)), rune(r.Intn(0x110000)), 'x'}))
	if r.Intn(2) == 0 {
		text[r.Intn(len(text))] ^= byte(1 << r.Intn(8))
	}
	equal(t, "valid_utf8", valid_utf8(&text[0], len(text)), utf8.Valid(text))
	number := uint32(r.Intn(9))
	n = name_of(&to[0], number)
	want := "many"
	if number < 7 {
		want = []string{"zero", "one", "two", "three", "four", "five", "six"}[number]
	}
	equal(t, "name_of", string(to[:n]), want)
}

func packs(t *testing.T, r *rand.Rand) {
	n, width := r.Intn(60), 1+r.Intn(32)
	from := make([]uint32, n+1)
	got := make([]uint64, n/2+2)
	want := make([]uint64, n/2+2)
	for i := range from[:n] {
		from[i] = r.Uint32()
		for k := 0; k < width; k++ {
			bit := i*width + k
			want[bit/64] |= uint64(from[i]>>k&1) << (bit % 64)
		}
	}
	pack_bits(&got[0], &from[0], n, uint32(width))
	if !slices.Equal(got, want) {
		t.Errorf("pack_bits: got %x, want %x", got, want)
	}
}

func matrices(t *testing.T, r *rand.Rand) {
	n := 1 + r.Intn(40)
	a, b, c := make([]float32, n*n), make([]float32, n*n), make([]float32, n*n)
	for i := range a {
		a[i], b[i] = r.Float32(), r.Float32()
	}
	matmul(&c[0], &a[0], &b[0], n)
	i, j := r.Intn(n), r.Intn(n)
	var sum float64
	for k := 0; k < n; k++ {
		sum += float64(a[i*n+k]) * float64(b[k*n+j])
	}
	near(t, "matmul", float64(c[i*n+j]), sum, 1e-4)
}

func sorts(t *testing.T, r *rand.Rand) {
	var v [8]int32
	for i := range v {
		v[i] = int32(r.Uint32()) >> r.Intn(32)
	}
	want := v
	slices.Sort(want[:])
	sort8(&v[0])
	equal(t, "sort8", v, want)
}

func searches(t *testing.T, r *rand.Rand) {
	text := random(r, 1+r.Intn(300))
	for i := range text {
		text[i] = 'a' + text[i]%3
	}
	word := slices.Clone(text[:min(len(text), 1+r.Intn(6))])
	r.Shuffle(len(word), func(i, j int) { word[i], word[j] = word[j], word[i] })
	equal(t, "find", find(&text[0], len(text), &word[0], len(word)), int64(bytes.Index(text, word)))
}

func machines(t *testing.T, r *rand.Rand) {
	code, x := random(r, r.Intn(100)), int64(r.Uint64())
	stack, top := [32]int64{x}, 0
	for i := 0; i < len(code); i++ {
		s := &stack[top]
		switch code[i] % 12 {
		case 0:
			if top < 31 {
				top++
				stack[top] = int64(code[i])
			}
		case 1, 2, 3:
			if top > 0 {
				below := &stack[top-1]
				switch code[i] % 12 {
				case 1:
					*below += *s
				case 2:
					*below *= *s
				case 3:
					*below ^= *s
				}
				top--
			}
		case 4:
			*s = -*s
		case 5:
			*s = ^*s
		case 6:
			if top < 31 {
				stack[top+1] = *s
				top++
			}
		case 7:
			*s <<= 3
		case 8:
			*s = int64(uint64(*s) >> 5)
		case 9:
			if *s&1 != 0 {
				i++
			}
		case 10:
			*s += x
		default:
			*s = *s*31 + int64(i)
		}
	}
	equal(t, "interpret", interpret(unsafe.SliceData(code), len(code), x), stack[top])
}

func arguments(t *testing.T, r *rand.Rand) {
	nine := func(a int64, b int32, c int64, d int16, e, f, g int64, h int8, i int64) int64 {
		return a + 2*int64(b) + 3*c + 4*int64(d) + 5*e + 6*f + 7*g + 8*int64(h) + 9*i
	}
	a, b, c, d := int64(int32(r.Uint32()))>>3, int32(r.Uint32())>>4, int64(int32(r.Uint32())), int16(r.Uint32())
	e, f, g, h, i, x := int64(r.Int31()), int64(r.Int31()), int64(r.Int31()), int8(r.Uint32()), int64(r.Int31()), r.NormFloat64()*100
	want := nine(a, b, c, d, e, f, g, h, i) - nine(i, int32(h), g, int16(f), e, int64(d), c, int8(b), a)*3 + int64(x)
	equal(t, "many", many(a, b, c, d, e, f, g, h, i, x), want)
	j, k, l, m := int8(r.Uint32()), uint8(r.Uint32()), int16(r.Uint32()), uint16(r.Uint32())
	equal(t, "narrow", narrow(j, k, l, m), int8(int32(j)+int32(k)*int32(l)-int32(m)))
	p, q, s := r.Float32(), r.Float32(), int32(r.Intn(1000))
	near(t, "mix", float64(mix(p, 2.5, s, q)), float64(p)*2.5+float64(s)-float64(q), 1e-3)
}

func structs(t *testing.T, r *rand.Rand) {
	p, s := Point{float64(r.Intn(99)), float64(r.Intn(99))}, float64(r.Intn(9))
	equal(t, "turn", turn(p, s), Point{p.X*s - p.Y, p.Y*s + p.X})
	m := Mixed{int32(r.Uint32()) >> 1, r.Float32(), [5]uint8{1, 2, 250, 4, byte(r.Intn(256))}}
	want := Mixed{m.A + 5, m.B * 2, [5]uint8{m.C[0], m.C[1] + 1, m.C[2] + 2, m.C[3] + 3, m.C[4] + 4}}
	equal(t, "change", change(m, 5), want)
	var l, back Large
	add := int64(r.Intn(100))
	for i := range l.V {
		l.V[i] = int64(r.Uint32())
		back.V[4-i] = 2 * (l.V[i] + add)
	}
	equal(t, "reverse", reverse(l, add), back)
}

func numbers(t *testing.T, r *rand.Rand) {
	const prime = 1<<61 - 1
	a, b := r.Uint64()%prime, r.Uint64()%prime
	high, low := bits.Mul64(a, b)
	_, rest := bits.Div64(high%prime, low, prime)
	equal(t, "mulmod", mulmod(a, b), rest)
}

var counting sync.Mutex

func counts(t *testing.T, r *rand.Rand) {
	counting.Lock()
	defer counting.Unlock()
	before, by := count(0), r.Uint64()
	equal(t, "count", count(by), before+by)
}

func tables(t *testing.T, r *rand.Rand) {
	n := r.Intn(50)
	ops, v := random(r, n), make([]int64, n+1)
	var want int64
	for i := range ops {
		v[i] = int64(r.Uint64())
		switch ops[i] & 3 {
		case 0:
			want += v[i]
		case 1:
			want -= v[i]
		case 2:
			want *= v[i]
		case 3:
			want = max(want, v[i])
		}
	}
	equal(t, "apply", apply(unsafe.SliceData(ops), &v[0], n), want)
}

func frames(t *testing.T, r *rand.Rand) {
	var v, local [64]int32
	n := int32(r.Intn(1000))
	for i := range v {
		v[i] = int32(r.Intn(1000))
		local[i] = (n+int32(i))*3 + v[i]
	}
	var sum int32
	for i := range local {
		sum += local[i*7%64] * int32(i+1)
	}
	equal(t, "aligned", aligned(&v[0], n), sum)

	p := random(r, 2+r.Intn(500))
	seen := make([]uint32, 9000)
	for i := 0; i+1 < len(p); i++ {
		seen[(uint(p[i])<<5^uint(p[i+1]))%9000] += uint32(i)
	}
	var total int64
	for _, s := range seen {
		total = total*3 + int64(s)
	}
	equal(t, "pages", pages(&p[0], len(p)), total)
}

func blocks(t *testing.T, r *rand.Rand) {
	var b [300]byte
	r.Read(b[:])
	want := b
	n, by := r.Intn(150), r.Intn(150)
	copy(want[by:by+n], b[:n])
	shift(&b, n, by)
	equal(t, "shift", b, want)
}

func small(a, b, c, d, e, f, g, h uint64) uint64 {
	return a + b*3 + c*5 + d*7 + e*11 + f*13 + g*17 + h*19
}

var functions = []func(a, b, c, d, e, f, g, h uint64) uint64{
	small,
	func(a, b, c, d, e, f, g, h uint64) uint64 { return [8]uint64{a, b, c, d, e, f, g, h}[a%8] ^ h*g },
	func(a, b, c, d, e, f, g, h uint64) uint64 { return small(g, b, c, d, e, f, h, h) },
}

func pointers(t *testing.T, r *rand.Rand) {
	a, b, which := r.Uint64(), r.Uint64(), r.Intn(3)
	sum := functions[which](a, b, a+b, a-b, a^b, a&b, a|b, ^a)
	sum += functions[(which+1)%3](b, a, 1, 2, 3, sum, 4, b-a) * 3
	equal(t, "by_table", by_table(a, b, int64(which)), sum)
	equal(t, "in_last_place", in_last_place(a, b, 3, 4, 5, 6, a+b, a-b), small(b, a, 3, 4, 5, 6, a+b, a-b))
}

func lasts(t *testing.T, r *rand.Rand) {
	a, which := r.Uint64(), r.Intn(3)
	start := func(which int, a, b, c, d, e, f, g uint64) uint64 {
		return functions[which](uint64(which+1), a, b, c, d, e, f, g)
	}
	next := (which + 1) % 3
	sum := start(which, a+1, 9, 8, 7, 6, 5, a*7)
	sum += (functions[next](a, 1, 2, 3, 4, 5, a*3, 7) + start(next, a+1, 2, 3, 4, 5, a*5, 6)) * 3
	equal(t, "by_pointer", by_pointer(a, int64(which)), sum)

	l := Large{V: [5]int64{int64(a), int64(r.Uint64()), 3, int64(r.Uint64()), int64(which)}}
	var weighed int64
	for _, v := range l.V {
		weighed = weighed*7 + v
	}
	equal(t, "passing", passing(l), weighed)

	n, kinds := r.Intn(20), r.Uint64()
	equal(t, "steps", steps(uint32(n), kinds), stepped(n, kinds))
	k, small := uint32(a), int32(r.Intn(10))
	equal(t, "stored", stored(k), 11*uint64(k&3+1))
	equal(t, "flagged", flagged(k, small), flag(k, small))
	x, y := int64(r.Uint64()), int64(r.Uint64())
	equal(t, "unstopped", unstopped(x, y), (x>>1)/3+y)
}

func flag(which uint32, x int32) int32 {
	is := func(is bool, yes, no int32) int32 {
		if is {
			return yes
		}
		return no
	}
	return []int32{is(x > 5, 1, 0), is(x < 5, 9, 7), is(x < 5, 0, 1), x}[which&3]
}

func stepped(n int, kinds uint64) (sum uint64) {
	for i := 0; i < n; i++ {
		switch kinds >> (i * 3) & 7 {
		case 0:
			sum += sum*5 + 1
		case 1:
			sum -= uint64(i) ^ 0x55
		case 2:
			sum ^= 3
		case 3:
			sum *= 2
			continue
		case 4:
			sum += uint64(i) + 2
		case 5:
			sum += 2
		case 6:
			return sum + uint64(n)
		default:
			sum--
		}
		sum += kinds & 3
	}
	return sum
}

// A number of 128 bits, of which many are small or have long runs of ones.
func wide(r *rand.Rand) [2]uint64 {
	v := [2]uint64{r.Uint64() >> r.Intn(64), r.Uint64() >> r.Intn(64)}
	switch r.Intn(6) {
	case 0:
		v[1] = 0
	case 1:
		v[1] = math.MaxUint64
	case 2:
		v[0] = math.MaxUint64 << r.Intn(64)
	case 3:
		v = [2]uint64{^v[0], ^v[1]}
	}
	return v
}

func wides(t *testing.T, r *rand.Rand) {
	number := func(v [2]uint64, signed bool) *big.Int {
		n := new(big.Int).SetUint64(v[1])
		if signed {
			n.SetInt64(int64(v[1]))
		}
		return n.Lsh(n, 64).Add(n, new(big.Int).SetUint64(v[0]))
	}
	for range 10 {
		a, b := wide(r), wide(r)
		if b == [2]uint64{} || b == [2]uint64{math.MaxUint64, math.MaxUint64} {
			b[0] = 7
		}
		var to [8]uint64
		divide(&a[0], &b[0], &to[0])
		for i, signed := range []bool{false, true} {
			q, m := new(big.Int).QuoRem(number(a, signed), number(b, signed), new(big.Int))
			equal(t, "divide", number([2]uint64(to[4*i:4*i+2]), signed).String(), q.String())
			equal(t, "the rest of divide", number([2]uint64(to[4*i+2:4*i+4]), signed).String(), m.String())
		}
	}
	x := r.Uint64() >> r.Intn(64)
	equal(t, "counted_bits", counted_bits(x), uint64(bits.OnesCount64(x)+100*bits.OnesCount32(uint32(x)))+1)
	f, g, h := r.NormFloat64(), r.NormFloat64(), r.Float32()
	numbers := []float64{f, g, -f, 0, math.Inf(1), math.NaN()}
	low, high := r.NormFloat64(), numbers[r.Intn(6)]
	if f = numbers[r.Intn(6)]; r.Intn(2) == 0 {
		low, high = high, low
	}
	// NaN is no limit, and outside of all.
	want := f
	if !(want >= low) && !math.IsNaN(low) {
		want = low
	}
	if !(want <= high) && !math.IsNaN(high) {
		want = high
	}
	equal(t, "between", fmt.Sprint(between(f, low, high)+0), fmt.Sprint(want+0))
	equal(t, "betweenf", fmt.Sprint(betweenf(float32(f), float32(low), float32(high))+0), fmt.Sprint(float32(want)+0))
	f = g
	near(t, "distance", distance(f, g, h), math.Hypot(f, g)+math.Sqrt(float64(h)), 1e-6)
}

func addresses(t *testing.T, r *rand.Rand) {
	counting.Lock()
	defer counting.Unlock()
	seed, from := r.Uint32(), r.Intn(64)
	var words [64]uint32
	next := seed
	for i := range words {
		next = next*69069 + 1
		words[i] = next
	}
	whole := uint64(0)
	for i := range words {
		whole = whole*3 + uint64(words[(from+i)%64])
	}
	equal(t, "around", around(seed, int32(from)), whole)
	equal(t, "loaded", loaded(whole), whole)
	which, by := r.Uint32(), r.Int63()
	tallied(which, by)
	equal(t, "tallied", tallied(which, 0), by+1)
}
