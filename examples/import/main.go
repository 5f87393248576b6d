// Nearest finds the nearest of some vectors with a kernel in C, without cgo.
package main

import "fmt"

//go:generate rasm import c/vector.c -O3 -ffast-math -mprefer-vector-width=512 --dispatch v1,v3,v4 -o .

func main() {
	const n = 100
	rows := make([]float32, 50*n)
	for i := range rows {
		rows[i] = float32(i*i%1000) / 1000
	}
	to := rows[30*n : 31*n]
	fmt.Println("nearest:", nearest(&rows[0], 50, &to[0], n))
	fmt.Println("dot:", dot(&to[0], &to[0], 10))
}
