package main

//go:noinline
func cut(s []int, to, max int) []int { return s[:to:max] }

func main() {
	println(cap(cut(make([]int, 4), 2, 3)))
	println(cap(cut(make([]int, 4), 2, 9)))
}
