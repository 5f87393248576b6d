// Package other defines what its parent defines too.
package other

// Third is the address of the table that all share.
func Third() uintptr

// ThirdCode is the address of the function that all share.
func ThirdCode() uintptr
