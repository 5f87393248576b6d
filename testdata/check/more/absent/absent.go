package main

func known(a int)

func absent(a int) (b int)

func body() {}

//go:linkname pushed runtime.pushed
func pushed()
