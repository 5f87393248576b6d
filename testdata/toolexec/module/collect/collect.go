// Package collect has the garbage collector run while frames of assembly are on the stack, which hold the only
// pointers to what is in use.
package collect

// Node is an object that the collector would free.
type Node struct {
	next  *Node
	value int
	_     [100]int
}

// Keep gives nothing but its arguments' slots to hold a node while f runs, and returns the node.
func Keep(node *Node, f func()) *Node

// Fresh has f make a node, keeps it in its own result alone while h runs, and returns it.
func Fresh(f func() *Node, h func()) *Node

// Strings holds a string, a slice and an interface in the same way.
func Strings(text string, list []*Node, any interface{}, f func()) (string, []*Node, interface{})

// Deep does what Keep does, n frames of assembly above it.
func Deep(n int, node *Node, f func()) *Node

func run(f func())               { f() }
func make1(f func() *Node) *Node { return f() }

func deeper(n int, node *Node, f func()) *Node {
	if n == 0 {
		return Keep(node, f)
	}
	return Deep(n-1, node, f)
}
