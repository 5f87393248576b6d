package main

var n = -1

func main() {
	s := []int{1, 2, 3}
	println(s[n])
}
