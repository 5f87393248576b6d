package main

var n = -1

func main() {
	println(len(make([]int, n)))
}
