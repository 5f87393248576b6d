package main

type inner struct{ y int }

type pair struct {
	x  int
	in inner
}

func right(s []byte, p pair, a [3]int64) bool

func unnamed(int) int

func wrong(x, y int, s []byte)
