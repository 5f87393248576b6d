func f(x int)
//= 1:1: error[go-syntax]: unexpected `func` (func)
//=     1: expected `package` and a name at the start of a Go file
