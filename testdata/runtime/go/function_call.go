package main

//go:noinline
func sum(a, b int) int {
	return a + b
}

//go:noinline
func sumSquare(a, b int) int {
	sqa := a * a
	sqb := b * b
	return sum(sqa, sqb)
}

func main() {
	println(sumSquare(1, 2))
}
