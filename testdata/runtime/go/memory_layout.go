package main

var gInt int

//go:noinline
func sum(a, b int) int {
	c := a + b
	return c
}

func main() {
	gInt = sum(1, 2)
	println(gInt)
}
