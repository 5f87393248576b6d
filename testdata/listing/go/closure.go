package main

//go:noinline
func a(i int) func() {
	return func() {
		print(i)
	}
}

//go:noinline
func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

func main() {
	f := a(1)
	f()
	next := counter()
	println(next(), next())
}
