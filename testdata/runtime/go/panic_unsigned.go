package main

var n uint64 = 18446744073709551615

func main() {
	println([]int{1, 2}[n])
}
