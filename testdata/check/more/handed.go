package main

func chained(a int) int
func again(a int) int
func written(a int) int
func byAddress(a int) int

func double(x int) int { return 2 * x }

func sum(x, y int) int { return x + y }
