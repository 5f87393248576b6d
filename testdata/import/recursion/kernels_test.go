package kernels

import (
	"fmt"
	"math"
	"math/big"
	"math/rand"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
)

var checks = []func(*testing.T, *rand.Rand){
	numbers, sequences, sorts, trees, texts, expressions, boards, matrices, arguments, frames, products, integrals, counts, depths, callbacks, faults,
}

func numbers(t *testing.T, r *rand.Rand) {
	n := r.Intn(18)
	a, b := int64(0), int64(1)
	for range n {
		a, b = b, a+b
	}
	equal(t, "fib", fib(int64(n)), a)
	m, k := uint32(r.Intn(4)), uint32(r.Intn(5))
	var want uint32
	switch m {
	case 0:
		want = k + 1
	case 1:
		want = k + 2
	case 2:
		want = 2*k + 3
	case 3:
		want = 1<<(k+3) - 3
	}
	equal(t, "ackermann", ackermann(m, k), want)
	base, exponent := r.Uint64()>>r.Intn(60), uint32(r.Intn(7))
	var to [2]uint64
	raised(base, exponent, &to[0])
	power := new(big.Int).Exp(new(big.Int).SetUint64(base), big.NewInt(int64(exponent)), new(big.Int).Lsh(big.NewInt(1), 128))
	got := new(big.Int).SetUint64(to[1])
	got.Lsh(got, 64).Add(got, new(big.Int).SetUint64(to[0]))
	equal(t, "raised", got.String(), power.String())
}

func sequences(t *testing.T, r *rand.Rand) {
	n := uint32(r.Intn(300))
	var got, want uint64
	even := is_even(n, &got)
	for k := n; ; k-- {
		if (n-k)%2 == 0 {
			want += uint64(k)
		} else {
			want ^= uint64(k)
		}
		if k == 0 {
			break
		}
	}
	equal(t, "is_even", even, int32(1-n%2))
	equal(t, "the sum of is_even", got, want)
	female, male := []int32{1}, []int32{0}
	for k := int32(1); k <= 30; k++ {
		// The second needs what the first is now.
		male = append(male, k-female[male[k-1]])
		female = append(female, k-male[female[k-1]])
	}
	k := int32(r.Intn(31))
	equal(t, "hofstadter", hofstadter(k, 0), female[k])
	equal(t, "hofstadter", hofstadter(k, 1), male[k])
}

func sorts(t *testing.T, r *rand.Rand) {
	values := make([]int32, 1+r.Intn(300))
	for i := range values {
		values[i] = int32(r.Intn(1000)) - 500
	}
	sorted, merged := slices.Clone(values), slices.Clone(values)
	slices.Sort(sorted)
	quicksort(&values[0], len(values))
	merge_sort(&merged[0], int32(len(merged)))
	equal(t, "quicksort", slices.Equal(values, sorted), true)
	equal(t, "merge_sort", slices.Equal(merged, sorted), true)
}

func trees(t *testing.T, r *rand.Rand) {
	nodes := make([]Node, 1, 100)
	var grow func(depth int) (int32, float64, int32)
	grow = func(depth int) (int32, float64, int32) {
		if depth == 0 || len(nodes) == cap(nodes) || r.Intn(5) == 0 {
			return 0, 0, 0
		}
		at := int32(len(nodes))
		nodes = append(nodes, Node{Value: float64(r.Intn(1000))})
		left, a, m := grow(depth - 1)
		right, b, n := grow(depth - 1)
		nodes[at].Left, nodes[at].Right = left, right
		return at, a + b + nodes[at].Value, 1 + max(m, n)
	}
	root, sum, depth := grow(30)
	equal(t, "tree_sum", tree_sum(&nodes[0], root), sum)
	equal(t, "tree_depth", tree_depth(&nodes[0], root), depth)
}

// An expression as text, and its value.
func expression(r *rand.Rand, depth, kind int) (string, int64) {
	switch {
	case kind == 0:
		text, value := expression(r, depth, 1)
		for r.Intn(3) == 0 {
			more, other := expression(r, depth, 1)
			if r.Intn(2) == 0 {
				text, value = text+"+"+more, value+other
			} else {
				text, value = text+"-"+more, value-other
			}
		}
		return text, value
	case kind == 1:
		text, value := expression(r, depth, 2)
		for r.Intn(3) == 0 {
			more, other := expression(r, depth, 2)
			text, value = text+"*"+more, value*other
		}
		return text, value
	case depth > 0 && r.Intn(2) == 0:
		text, value := expression(r, depth-1, 0)
		return "(" + text + ")", value
	case depth > 0 && r.Intn(3) == 0:
		text, value := expression(r, depth-1, 2)
		switch r.Intn(4) {
		case 0:
			return "-" + text, -value
		case 1:
			return "~" + text, ^value
		case 2:
			if value == 0 {
				return "!" + text, 1
			}
			return "!" + text, 0
		}
		return "+" + text, value
	}
	value := int64(r.Intn(1000))
	return fmt.Sprint(value), value
}

func texts(t *testing.T, r *rand.Rand) {
	text, value := expression(r, 6, 0)
	equal(t, text, calculate(&[]byte(text)[0], len(text)), value)
}

func expressions(t *testing.T, r *rand.Rand) {
	terms := make([]Term, 40)
	var value func(at int32, x int64) int64
	value = func(at int32, x int64) int64 {
		switch term := terms[at]; term.Op {
		case 0:
			return int64(term.A) + x&1
		case 1:
			return x * int64(term.A)
		case 2:
			return value(term.A, x) + value(term.B, x)
		case 3:
			return value(term.A, x+1) - value(term.B, x)
		default:
			if x&2 != 0 {
				return value(term.A, x>>1)
			}
			return value(term.B, x>>1)
		}
	}
	for i := range terms {
		// The first ones are leaves, and others have earlier ones: at most ten deep.
		if i < 20 {
			terms[i] = Term{int32(r.Intn(2)), int32(r.Intn(1000)), 0}
		} else {
			terms[i] = Term{int32(2 + r.Intn(3)), int32(i - 1 - r.Intn(19)), int32(i - 10 - r.Intn(9))}
		}
	}
	x := r.Int63() >> 20
	equal(t, "evaluate", evaluate(&terms[0], 39, x), value(39, x))
}

func boards(t *testing.T, r *rand.Rand) {
	n := r.Intn(7)
	equal(t, "queens", queens(int32(n)+1), []int32{1, 0, 0, 2, 10, 4, 40}[n])
}

func matrices(t *testing.T, r *rand.Rand) {
	m := Matrix{[4]uint64{r.Uint64(), r.Uint64(), r.Uint64(), r.Uint64()}}
	n := r.Intn(50)
	want := Matrix{[4]uint64{1, 0, 0, 1}}
	for range n {
		a, b := want.V, m.V
		want.V = [4]uint64{a[0]*b[0] + a[1]*b[2], a[0]*b[1] + a[1]*b[3], a[2]*b[0] + a[3]*b[2], a[2]*b[1] + a[3]*b[3]}
	}
	equal(t, "power", power(m, uint32(n)), want)
}

func spreadInGo(v [8]int64, x float64, n int32) float64 {
	a, b, c, d, e, f, g, h := v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]
	if n <= 0 {
		return float64(a+2*b+3*c+4*d+5*e+6*f+7*g+8*h) + x
	}
	return spreadInGo([8]int64{b, c, d, e, f, g, h, a + int64(n)}, x*0.5, n-1) +
		spreadInGo([8]int64{h, a, b, c, d, e, f, g - int64(n)}, x, n-2)
}

func wideInGo(a, b, c, d, e, f, g, h int64) int64 {
	if a <= 0 {
		return f + g*h
	}
	return wideInGo(a-1, c, d, e, f, g, h, b) - wideInGo(a-2, h, g, f, e, d, c, b) + []int64{a, b, g, h}[a&3]
}

func arguments(t *testing.T, r *rand.Rand) {
	var v [8]int64
	for i := range v {
		v[i] = int64(r.Intn(2000)) - 1000
	}
	x, n := float64(r.Intn(1000)), int32(r.Intn(8))
	equal(t, "spread", spread(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], x, n), spreadInGo(v, x, n))
	a, b, c := int64(r.Intn(8)), v[0], v[1]
	equal(t, "wide_of", wide_of(a, b, c), wideInGo(a, b, c, a^b, b^c, a+c, b-c, c-a))
}

func frames(t *testing.T, r *rand.Rand) {
	var v [16]int32
	sum := int64(0)
	for i := range v {
		v[i] = int32(r.Intn(1000))
		sum += int64(v[i])
	}
	n, want := r.Intn(20), int64(0)
	for k := int64(1); k <= int64(n); k++ {
		want = want*3 + sum*k
	}
	equal(t, "aligned", aligned(&v[0], int32(n)), want)
}

func products(t *testing.T, r *rand.Rand) {
	n := 1 << r.Intn(7)
	a, b, to := make([]uint32, n), make([]uint32, n), make([]uint32, 2*n)
	number := func(words []uint32) *big.Int {
		sum := new(big.Int)
		for i := len(words) - 1; i >= 0; i-- {
			sum.Lsh(sum, 32).Add(sum, big.NewInt(int64(words[i])))
		}
		return sum
	}
	for i := range a {
		a[i], b[i] = r.Uint32(), r.Uint32()
	}
	multiply(&to[0], &a[0], &b[0], int32(n))
	equal(t, "multiply", number(to).String(), new(big.Int).Mul(number(a), number(b)).String())
}

func integrals(t *testing.T, r *rand.Rand) {
	a, b := r.Float64()*4-2, r.Float64()*4-2
	whole := func(x float64) float64 { return x*x*x*x/4 - x*x + math.Atan(x) }
	near(t, "integral", integral(a, b), whole(b)-whole(a), 1e-7)
}

var counting sync.Mutex

func counts(t *testing.T, r *rand.Rand) {
	n := uint32(r.Intn(9))
	calls := uint64(0)
	var counted func(n uint32) uint64
	counted = func(n uint32) uint64 {
		calls++
		if n == 0 {
			return calls
		}
		a := counted(n - 1)
		return a + counted(n/2)
	}
	want := counted(n)
	counting.Lock()
	defer counting.Unlock()
	equal(t, "count", count(n), want^calls)
}

func grow(depth int) byte {
	var room [200]byte
	if depth == 0 {
		return 0
	}
	room[depth] = grow(depth - 1)
	return room[depth] + room[depth/2]
}

// What fits in the room is done, on any stack; what is deeper panics, and what Go has to clear up is cleared up.
func depths(t *testing.T, r *rand.Rand) {
	var at uint64
	n := uint64(r.Intn(400))
	equal(t, "deep_down", deep_down(&at, n), n)
	equal(t, "the count of deep_down", at, n)
	if r.Intn(4) != 0 {
		return
	}
	defer func() {
		found := recover()
		_, isRuntime := found.(runtime.Error)
		equal(t, "deep_down panics", isRuntime, true)
		equal(t, "the panic says where", strings.Contains(string(debug.Stack()), "kernels.recursion_is_too_deep("), true)
		if at < 400 {
			t.Errorf("deep_down was %d deep", at)
		}
		runtime.GC()
		grow(40)
	}()
	at = 0
	deep_down(&at, 1<<40)
}

func callbacks(t *testing.T, r *rand.Rand) {
	twice := func(x int64, sum *int64) int64 { return x*2 + *sum }
	plus := func(x int64, sum *int64) int64 { *sum++; return x + 7 }
	choose := func(is bool) func(int64, *int64) int64 {
		if is {
			return plus
		}
		return twice
	}
	v := make([]int64, 1+r.Intn(20))
	for i := range v {
		v[i] = int64(r.Intn(1000))
	}
	n := len(v)
	counting.Lock()
	defer counting.Unlock()
	var sum, wanted, state int64
	got := by_pointer(&v[0], int32(n), &sum)
	current := choose(n&2 != 0)
	x := int64(0)
	for _, y := range v {
		x = current(x^y, &wanted)
	}
	x += choose(n&4 != 0)(int64(n), &wanted)
	state = int64(n)
	called := choose(n&1 != 0)(state, &state)
	equal(t, "by_pointer", got, x+(called-state)*1000+current(x, &wanted))
	equal(t, "the sum of by_pointer", sum, wanted)
}

func faults(t *testing.T, r *rand.Rand) {
	x := int64(r.Intn(1000))
	equal(t, "read_below", read_below(&x), (x+3)*2)
	equal(t, "read_deeper", read_deeper(&x), (x+3)*3)
	if r.Intn(4) != 0 {
		return
	}
	defer func() {
		_, isRuntime := recover().(runtime.Error)
		equal(t, "read_below panics", isRuntime, true)
		runtime.GC()
		grow(40)
	}()
	read_below(nil)
}
