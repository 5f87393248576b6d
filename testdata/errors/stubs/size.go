package main

func f(a int, s string) bool
