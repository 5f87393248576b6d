// Arrays with ties, and the order in which sort.Slice leaves them: sort CASES
//
// Writes for each case its length, the keys, and the indices of the keys in their new order, all in 4 bytes, little-endian.
package main

import (
	"bufio"
	"encoding/binary"
	"math/rand"
	"os"
	"slices"
	"sort"
	"strconv"
)

func main() {
	cases, err := strconv.Atoi(os.Args[1])
	if err != nil {
		panic(err)
	}
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	put := func(value int) {
		var bytes [4]byte
		binary.LittleEndian.PutUint32(bytes[:], uint32(value))
		out.Write(bytes[:])
	}
	random := rand.New(rand.NewSource(1))
	for number := range cases {
		keys := array(random, number)
		order := make([]int, len(keys))
		for i := range order {
			order[i] = i
		}
		again := slices.Clone(order)
		sort.Slice(order, func(a, b int) bool { return keys[order[a]] < keys[order[b]] })
		slices.SortFunc(again, func(a, b int) int { return keys[a] - keys[b] })
		if !slices.Equal(order, again) {
			panic("sort.Slice and slices.SortFunc leave another order")
		}
		put(len(keys))
		for _, key := range keys {
			put(key)
		}
		for _, index := range order {
			put(index)
		}
	}
	if err := out.Flush(); err != nil {
		panic(err)
	}
}

func array(random *rand.Rand, number int) []int {
	size := random.Intn([]int{14, 60, 300, 2_000, 6_000}[number%5])
	if number%1000 == 999 {
		size = 100_000
	}
	keys := make([]int, size)
	kinds := 1 + random.Intn(1+[]int{1, 3, 20, size, 10 * size}[random.Intn(5)])
	shape := random.Intn(7)
	for i := range keys {
		switch shape {
		case 0, 1:
			keys[i] = random.Intn(kinds)
		case 2:
			keys[i] = i * kinds / size
		case 3:
			keys[i] = (size - i) * kinds / size
		case 4:
			keys[i] = i % kinds
		case 5:
			keys[i] = min(i, size-i)
		case 6:
			keys[i] = i
			if random.Intn(40) == 0 {
				keys[i] = random.Intn(size)
			}
		}
	}
	if number%7 == 3 && size > 20 {
		hard(keys)
	}
	return keys
}

// Chooses keys while they are compared, so that pivots are as bad as they can be and heapsort takes over (M. D. McIlroy,
// A Killer Adversary for Quicksort, 1999).
func hard(keys []int) {
	open := len(keys)
	order := make([]int, len(keys))
	for i := range keys {
		keys[i], order[i] = open, i
	}
	next, candidate := 0, 0
	sort.Slice(order, func(i, j int) bool {
		x, y := order[i], order[j]
		if keys[x] == open && keys[y] == open {
			if x == candidate {
				keys[x] = next
			} else {
				keys[y] = next
			}
			next++
		}
		if keys[x] == open {
			candidate = x
		} else if keys[y] == open {
			candidate = y
		}
		return keys[x] < keys[y]
	})
	for i := range keys {
		keys[i] /= 2
	}
}
