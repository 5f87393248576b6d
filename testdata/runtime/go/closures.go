package main

type shape interface{ area() int }
type square int
type box struct{ w, h int }

func (s square) area() int { return int(s) * int(s) }
func (b *box) area() int   { return b.w * b.h }

//go:noinline
func adder(n int) func(int) int {
	return func(x int) int { n += x; return n }
}

//go:noinline
func apply(f func(int) int, times int) (r int) {
	for i := 0; i < times; i++ {
		r = f(i)
	}
	return
}

//go:noinline
func total(shapes ...shape) (n int) {
	for _, s := range shapes {
		n += s.area()
	}
	return
}

//go:noinline
func describe(v interface{}) string {
	switch v.(type) {
	case nil:
		return "nil"
	case int:
		return "int"
	case string:
		return "string"
	case float64:
		return "float64"
	case []int:
		return "ints"
	case *box:
		return "box"
	case square:
		return "square"
	}
	return "other"
}

//go:noinline
func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

var start = apply(adder(100), 3)

func init() { println("init", start) }

func init() { start++ }

//go:noinline
func equal(a, b interface{}) bool { return a == b }

func main() {
	f := adder(1)
	println(f(1), f(2), apply(f, 4), start)
	println(total(square(3), &box{2, 5}, square(1)))
	println(describe(nil), describe(1), describe("x"), describe(1.5), describe([]int{1}), describe(&box{}), describe(square(2)), describe(uint8(1)))
	println(fib(20))
	println(equal(1, 1), equal(1, 2), equal("a", "a"), equal(1, "a"), equal(nil, nil), equal(2.5, 2.5), equal(square(2), square(2)), equal(square(2), 2))
	println(equal(complex(1, 2), complex(1, 2)), equal([2]string{"a", "b"}, [2]string{"a", "b"}), equal(&start, &start))
	var s shape = square(4)
	if q, ok := s.(square); ok {
		println(int(q))
	}
	_, ok := s.(*box)
	println(ok)
}
