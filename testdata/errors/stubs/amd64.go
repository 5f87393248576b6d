//go:build amd64 && !purego && go1.16

package main

func f(a int)
