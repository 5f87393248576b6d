package reflect

type point struct {
	x, y float64
	tag  int
}

func callback(x int, c byte, f float32) int
func transform(a, b point, x int) point
