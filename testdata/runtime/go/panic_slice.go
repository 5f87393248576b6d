package main

var n = 5

//go:noinline
func cut(s string, from, to int) string { return s[from:to] }

func main() {
	println(cut("abcdef", 2, 4))
	println(cut("abcdef", n, 4))
}
