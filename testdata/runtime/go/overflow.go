package main

//go:noinline
func down(n int) int {
	var a [64]int
	a[n&63] = n
	return down(n+1) + a[(n+1)&63]
}

func main() {
	println(down(0))
}
