package main

func Body(a int) int { return a }
