package main

func narrow(a int) int
func pushed(a int) int
func wide(a int) int
func misread(a int) int

func double(x int) int { return 2 * x }
