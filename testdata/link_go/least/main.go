package main

var version = "none"
var count int

type shape interface{ area() int }
type square struct{ side int }

func (s square) area() int { return s.side * s.side }

var shapes = []shape{square{1}, &square{2}}

func main() {
	for _, s := range shapes {
		count += s.area() + len(version)
	}
}
