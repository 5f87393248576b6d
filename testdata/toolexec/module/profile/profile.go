// Package profile spends time in assembly, for profilers.
package profile

// Work spins n times, below an assembly frame and in a function without one.
func Work(n int) int
