package main

func f(a, b, c int)
