package main

type number interface{ ~int | ~int32 | ~float64 }

type list[T any] struct {
	head *node[T]
	size int
}

type node[T any] struct {
	value T
	next  *node[T]
}

func (l *list[T]) push(v T) {
	l.head = &node[T]{v, l.head}
	l.size++
}

//go:noinline
func max[T number](a, b T) T {
	if a > b {
		return a
	}
	return b
}

//go:noinline
func fold[T any, R comparable](l *list[T], start R, f func(R, T) R) R {
	for n := l.head; n != nil; n = n.next {
		start = f(start, n.value)
	}
	return start
}

type pair[K comparable, V any] struct {
	key K
	val V
}

func main() {
	var l list[pair[string, int]]
	l.push(pair[string, int]{"a", 1})
	l.push(pair[string, int]{"b", 2})
	println(fold(&l, "", func(s string, p pair[string, int]) string { return s + p.key }), max(1, 2), max(1.5, -2.0))
}
