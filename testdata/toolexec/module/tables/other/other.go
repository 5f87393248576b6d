// Package other has the same definitions as its parent.
package other

// Third is the address of the shared table.
func Third() uintptr

// ThirdCode is the address of the shared function.
func ThirdCode() uintptr
