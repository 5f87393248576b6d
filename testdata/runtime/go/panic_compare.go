package main

var v interface{} = []int{1}

func main() {
	println(v == v)
}
