package main

import (
	"runtime"
	"sync"
)

//go:noescape
func sum(x []int64) int64

func main() {
	println(sum([]int64{1, 2, 39}))

	var wait sync.WaitGroup
	var totals [4]int64
	for i := range totals {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for j := 0; j < 1000; j++ {
				x := make([]int64, 1000)
				x[j] = int64(i)
				totals[i] += sum(x)
			}
		}()
	}
	for i := 0; i < 10; i++ {
		runtime.GC()
	}
	wait.Wait()
	println(sum(totals[:]))
}
