package collect

import (
	"runtime"
	"strings"
	"sync"
	"testing"
)

// collect frees and overwrites unreferenced memory, and makes the stack move.
func collect() {
	runtime.GC()
	var garbage []*Node
	for range 1000 {
		garbage = append(garbage, &Node{value: -1})
	}
	runtime.KeepAlive(garbage)
	runtime.GC()
	grow(200)
}

//go:noinline
func grow(n int) int {
	var used [128]int
	used[n%128] = n
	if n == 0 {
		return 0
	}
	return grow(n-1) + used[n%128]
}

// list makes three nodes; afterwards only its result refers to them.
//
//go:noinline
func list(first int) *Node {
	return &Node{value: first, next: &Node{value: first + 1, next: &Node{value: first + 2}}}
}

func check(t *testing.T, node *Node, first int) {
	t.Helper()
	for i := range 3 {
		if node == nil || node.value != first+i {
			t.Fatalf("node %d: %+v", i, node)
		}
		node = node.next
	}
}

// inGoroutine starts with a small stack each time.
func inGoroutine(f func()) {
	done := make(chan bool)
	go func() {
		defer close(done)
		f()
	}()
	<-done
}

func TestKeep(t *testing.T) {
	for range 20 {
		inGoroutine(func() { check(t, Keep(list(10), collect), 10) })
	}
}

func TestFresh(t *testing.T) {
	for range 20 {
		inGoroutine(func() { check(t, Fresh(func() *Node { return list(20) }, collect), 20) })
	}
}

func TestDeep(t *testing.T) {
	for range 5 {
		inGoroutine(func() { check(t, Deep(50, list(30), collect), 30) })
	}
}

func TestStrings(t *testing.T) {
	for range 20 {
		inGoroutine(func() {
			text, nodes, any := Strings(strings.Repeat("ab", 50), []*Node{list(40), list(50)}, list(60), collect)
			if text != strings.Repeat("ab", 50) || len(nodes) != 2 || cap(nodes) != 2 {
				t.Errorf("%q, %d of %d nodes", text, len(nodes), cap(nodes))
			}
			check(t, nodes[0], 40)
			check(t, nodes[1], 50)
			check(t, any.(*Node), 60)
		})
	}
}

// Objects that only a finished call of assembly referred to are freed.
func TestFreed(t *testing.T) {
	freed := make(chan bool, 1)
	inGoroutine(func() {
		node := list(70)
		runtime.SetFinalizer(node, func(*Node) { freed <- true })
		node = Keep(node, collect)
		select {
		case <-freed:
			t.Error("freed while in use")
		default:
		}
		runtime.KeepAlive(node)
	})
	for range 100 {
		runtime.GC()
		select {
		case <-freed:
			return
		default:
			runtime.Gosched()
		}
	}
	t.Error("not freed")
}

// The collector runs by itself while several goroutines call assembly, which calls Go.
func TestWhileRunning(t *testing.T) {
	stop := make(chan bool)
	var running sync.WaitGroup
	for n := range 4 {
		running.Add(1)
		go func() {
			defer running.Done()
			for i := 0; ; i++ {
				select {
				case <-stop:
					return
				default:
					node := Deep(i%20, list(n), func() { _ = make([]byte, 1000) })
					check(t, node, n)
				}
			}
		}()
	}
	for range 30 {
		runtime.GC()
	}
	close(stop)
	running.Wait()
}
