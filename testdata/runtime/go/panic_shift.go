package main

var n = -3

func main() {
	println(1 << n)
}
