package main

var n = 0

func main() {
	println(7 / n)
}
