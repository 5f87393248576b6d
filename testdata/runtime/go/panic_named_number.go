package main

type code int16

func main() {
	panic(code(-7))
}
