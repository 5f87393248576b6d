package main

func main() {
	panic("it went wrong: 100%")
}
