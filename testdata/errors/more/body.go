package main

func sum(a, b int) int { return a + b }

func plain(a int)
