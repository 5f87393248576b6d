package main

type point struct {
	x, y float64
	tag  int32
}

// C defines these.
func minus(a, b int) int
func shift(p point, s string, f float32) (point, float32)

//go:noinline
func call(a, b int) int { return minus(a, b) + 1 }

//go:noinline
func move(p point, s string, f float32) (point, float32) {
	p, f = shift(p, s, f)
	p.x++
	return p, f
}

//go:noinline
func (p *point) scale(by float64) float64 {
	p.x *= by
	return p.x
}

//go:noinline
func sub(a, b int) int { return a - b }

func main() {}
