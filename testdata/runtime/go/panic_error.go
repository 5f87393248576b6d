package main

type failure struct{ code int }

func (f *failure) Error() string { return "failure " + string(rune('0'+f.code)) }

func main() {
	var err error = &failure{7}
	panic(err)
}
