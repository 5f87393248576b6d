package main

var n = 3

func main() {
	for i := 0; i < n; i++ {
		i := i
		defer func() { println("deferred", i) }()
	}
	panic("end")
}
