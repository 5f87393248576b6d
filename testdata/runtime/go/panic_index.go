package main

var n = 5

func main() {
	s := []int{1, 2, 3}
	println(s[2])
	println(s[n])
}
