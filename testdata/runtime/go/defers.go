package main

//go:noinline
func each(n int) {
	for i := 0; i < n; i++ {
		i := i
		defer func() { print(i, " ") }()
	}
	print("body ")
}

func main() {
	each(3)
	println()
	defer println("last")
	each(4)
	println()
}
