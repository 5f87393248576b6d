package main

type node struct{ a, b int }

//go:noinline
func get(n *node) int { return n.b }

func main() {
	println(get(&node{1, 2}))
	println(get(nil))
}
