package main

type point struct {
	x, y float64
	name string
}

type shape interface {
	area() float64
	scale(by float64) shape
}

func (p *point) area() float64 { return p.x * p.y }

func (p *point) scale(by float64) shape { return &point{p.x * by, p.y * by, p.name + "'"} }

//go:noinline
func classify(v interface{}) (kind string) {
	defer func() {
		if r := recover(); r != nil {
			kind = "panic"
		}
	}()
	switch v := v.(type) {
	case int:
		if v < 0 {
			panic("negative: 100%")
		}
		return "int"
	case string:
		switch v {
		case "alpha", "beta", "gamma", "delta", "epsilon":
			return "greek"
		}
		return "string"
	case shape:
		if v.area() > 2.5 {
			return "large"
		}
	case error:
		return v.Error()
	}
	return "?"
}

//go:noinline
func count(m map[string][]int, key string) (n int, ok bool) {
	list, ok := m[key]
	for _, v := range list {
		n += v
	}
	m[key] = append(list, n)
	delete(m, "gone")
	return
}

//go:noinline
func big(seed byte) (sum uint32) {
	var frame [70000]byte
	for i := range frame {
		frame[i] = seed + byte(i)
	}
	for _, b := range frame {
		sum = sum<<1 ^ uint32(b)
	}
	return
}

//go:noinline
func bits(x uint64, s uint) (uint64, float32, bool) {
	y := x<<(s&63) | x>>((64-s)&63)
	z := int64(y) / int64(s+3)
	return y &^ uint64(z), float32(z) / 3, y%10 == 7
}

func main() {
	println(classify(1), classify("beta"), classify(&point{1, 3, "p"}), classify(-1), classify(nil))
	m := map[string][]int{"a": {1, 2}, "b": nil}
	n, ok := count(m, "a")
	println(n, ok, big(3))
	x, y, z := bits(0x123456789abcdef, 9)
	println(x, y, z)
	out := make(chan struct {
		n    int
		text string
	}, 1)
	done := make(chan bool)
	go func() {
		for v := range out {
			print(v.n, v.text)
		}
		close(done)
	}()
	for i := 0; i < 3; i++ {
		select {
		case out <- struct {
			n    int
			text string
		}{i, "\n"}:
		case <-done:
			return
		}
	}
	close(out)
	<-done
}
