package main

import "math"

const scale = 3

type point struct {
	x int8
	y float64
}

var primes = [...]uint64{2, 3, 5: 13, 17}

var words = [...]string{"one", `two`, "thr" + "ee"}

var origin = point{y: 1.5, x: -1}

var far *point = &origin

var list = []*point{{1, 2}, nil, &origin}

var counter int32

var bytes = []byte("abc")

var ok, mask = !false, uint32(scale<<4) &^ 1

var letter = 'x'

var seed int64 = compute()

var root float64 = math.Sqrt(2)

func compute() int64 { return 7 }

func total() int64
