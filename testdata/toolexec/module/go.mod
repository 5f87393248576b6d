module rasm.example/kinds

go 1.22
