package main

//go:noinline
func last(s []int) int { return s[7] }

func main() {
	println(last([]int{1, 2, 3}))
}
