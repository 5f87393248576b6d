module example.com/rasm

go 1.22
