package main

func main() {
	panic("one\ntwo\n")
}
