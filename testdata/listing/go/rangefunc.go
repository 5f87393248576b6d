package main

func upto(n int) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, "x") {
				return
			}
		}
	}
}

func main() {
	total := 0
	for i, s := range upto(10) {
		if i == 7 {
			break
		}
		defer print(s)
		total += i
	}
	println(total)
}
