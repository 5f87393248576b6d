package main

var gInt = 5
var table = [4]int{1, 2, 3, 4}
var names = []string{"a b", "quo\"ted", "comma, paren(SB)", "\x00\xff"}

//go:noinline
func sum(a, b int) int { return a + b }

//go:noinline
func sumSquare(a, b int) int {
	sqa := a * a
	sqb := b * b
	return sum(sqa, sqb)
}

func main() {
	gInt = sumSquare(1, 2) + table[gInt&3]
	println(gInt, names[gInt&3])
}
