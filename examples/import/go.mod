module example.com/nearest

go 1.22
