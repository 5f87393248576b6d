package main

import "time"

func f(a point, t time.Time) bool

// What the assembly has not is no matter.
func g(t time.Time)
