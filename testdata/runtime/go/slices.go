package main

type point struct{ x, y, z int32 }

type named struct {
	name string
	next *named
}

//go:noinline
func grow(n int) (caps []int) {
	var s []int
	last := -1
	for i := 0; i < n; i++ {
		s = append(s, i)
		if cap(s) != last {
			last = cap(s)
			caps = append(caps, last)
		}
	}
	return
}

//go:noinline
func bytes(n int) []byte {
	b := make([]byte, 0, n)
	for i := 0; i < 3*n; i++ {
		b = append(b, byte('a'+i%26))
	}
	return b
}

//go:noinline
func reversed(in []string) []string {
	out := make([]string, len(in))
	for i, s := range in {
		out[len(in)-1-i] = s
	}
	return out
}

//go:noinline
func spread(points []point, more ...point) []point {
	return append(points, more...)
}

//go:noinline
func big(n int) int {
	large := make([]int, n)
	for i := range large {
		large[i] = i
	}
	copy(large[1:], large)
	copy(large, large[2:])
	return large[0] + large[n-1]
}

//go:noinline
func whole() [200]int {
	var a [200]int
	for i := range a {
		a[i] = i * i
	}
	return a
}

func main() {
	for _, c := range grow(5000) {
		print(c, " ")
	}
	println()
	b := bytes(5)
	println(len(b), cap(b), string(b))
	for _, s := range reversed([]string{"one", "two", "three"}) {
		print(s, " ")
	}
	println()
	p := spread(nil, point{1, 2, 3}, point{4, 5, 6}, point{7, 8, 9})
	p = spread(p, p...)
	println(len(p), cap(p), p[3].x, p[5].z)
	println(big(100000), big(300))
	var list *named
	for i := 0; i < 5; i++ {
		list = &named{string(rune('a' + i)), list}
	}
	for n := list; n != nil; n = n.next {
		print(n.name)
	}
	println()
	a, c := whole(), whole()
	c[3]++
	println(a == c, a[199], c[3])
	var m [][]string
	for i := 0; i < 40; i++ {
		m = append(m, []string{"x"})
		m[i/2] = append(m[i/2], "y", "z")
	}
	println(len(m), cap(m), len(m[0]), cap(m[0]))
}
