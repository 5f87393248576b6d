//go:build arm64 || purego

package main

func f(a, b, c int)
