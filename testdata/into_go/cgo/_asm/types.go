package kernel

type point struct {
	x, y float64
	tag  int32
}
