package main

func entry(i int) int
func calls() int

func main() {
	if entry(1) != 20 {
		println("references lead nowhere")
		return
	}
	println(entry(0), calls(), calls())
}
