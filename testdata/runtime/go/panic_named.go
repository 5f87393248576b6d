package main

type code string

func main() {
	panic(code("E42"))
}
