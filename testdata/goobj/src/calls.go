// Package calls is what an object of the compiler has beside that of the assembler: inlined calls, types, tables of
// methods, references to the runtime, places of variables.
package calls

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return twice(s.side) }

func twice(n int) int { return half(4 * n) }

func half(n int) int { return n / 2 }

var unit shape = square{1}

// Sum adds areas up.
func Sum(shapes []shape) (sum int) {
	for _, s := range shapes {
		sum += s.area()
	}
	println("sum of areas", twice(sum))
	return sum
}
