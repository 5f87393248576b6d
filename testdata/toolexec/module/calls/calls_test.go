package calls

import (
	"sync"
	"testing"
)

func TestTwice(t *testing.T) {
	for _, f := range []func(int) int{Twice, Tail} {
		if got := f(21); got != 84 {
			t.Errorf("%d", got)
		}
	}
}

func TestCall(t *testing.T) {
	var sum int
	for i := range 10 {
		Call(func() { sum += i })
	}
	if sum != 45 {
		t.Errorf("%d", sum)
	}
	// Nested closures, each below an assembly frame.
	depth := 0
	var nest func()
	nest = func() {
		if depth++; depth < 1000 {
			Call(nest)
		}
	}
	Call(nest)
	if depth != 1000 {
		t.Errorf("%d", depth)
	}
}

func TestStackGrowth(t *testing.T) {
	for _, c := range []struct {
		name string
		down func(int) int
		n    int
	}{{"small", Small, 20000}, {"middle", Middle, 5000}, {"large", Large, 1000}} {
		// On a new goroutine, which has a small stack.
		done := make(chan int)
		go func() { done <- c.down(c.n) }()
		if got := <-done; got != c.n {
			t.Errorf("%s: %d, not %d", c.name, got, c.n)
		}
	}
}

func TestLocal(t *testing.T) {
	if got := Local(4); got != 25 {
		t.Errorf("%d", got)
	}
}

func TestMixed(t *testing.T) {
	h, i, j, k := Mixed(-3, 1<<40+100, 65535, 0.5, "string", make([]byte, 2, 7)[:2:5], 0.25)
	if h != 100-3+65535+6+5 || i != 0 || j != 1.5 || k != "string" {
		t.Error(h, i, j, k)
	}
	if _, i, _, _ = Mixed(0, 0, 0, 0, "", []byte{1, 0x85}, 0); i != -0x7b {
		t.Error(i)
	}
}

func TestCurrent(t *testing.T) {
	mine := Current()
	if mine == 0 || mine != Current() {
		t.Errorf("%x, then %x", mine, Current())
	}
	var wait sync.WaitGroup
	wait.Add(1)
	go func() {
		defer wait.Done()
		if Current() == mine {
			t.Error("another goroutine has the same descriptor")
		}
	}()
	wait.Wait()
}

func TestEven(t *testing.T) {
	for n := range 10 {
		if Even(n) != (n%2 == 0) || Odd(n) != (n%2 == 1) {
			t.Error(n, Even(n), Odd(n))
		}
	}
}
