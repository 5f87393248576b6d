package main

var v interface{} = 5

func main() {
	println(v.(int))
	println(v.(string))
}
