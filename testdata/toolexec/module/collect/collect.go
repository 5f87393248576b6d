// Package collect runs the garbage collector while assembly frames on the stack hold the only
// pointers to live objects.
package collect

// Node is an object that the collector would free.
type Node struct {
	next  *Node
	value int
	_     [100]int
}

// Keep holds a node only in its argument slots while f runs, and returns the node.
func Keep(node *Node, f func()) *Node

// Fresh calls f for a node, holds it only in its own result while h runs, and returns it.
func Fresh(f func() *Node, h func()) *Node

// Strings holds a string, a slice and an interface in the same way.
func Strings(text string, list []*Node, any interface{}, f func()) (string, []*Node, interface{})

// Deep does the same as Keep, below n assembly frames.
func Deep(n int, node *Node, f func()) *Node

func run(f func())               { f() }
func make1(f func() *Node) *Node { return f() }

func deeper(n int, node *Node, f func()) *Node {
	if n == 0 {
		return Keep(node, f)
	}
	return Deep(n-1, node, f)
}
