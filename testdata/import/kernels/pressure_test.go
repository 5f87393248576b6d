package kernels

import (
	"io"
	"math"
	"math/rand"
	"runtime"
	"runtime/pprof"
	"sync"
	"testing"
)

// Kernels run in new goroutines, whose stacks are small, at depths that make them grow at any kernel; meanwhile the collector and
// the profiler run.
func TestKernels(t *testing.T) {
	// Starting the profile leaves this rate, and says so.
	runtime.SetCPUProfileRate(1000)
	pprof.StartCPUProfile(io.Discard)
	stop := make(chan bool)
	go func() {
		for {
			select {
			case <-stop:
				return
			default:
				runtime.GC()
			}
		}
	}()
	var wait sync.WaitGroup
	for seed := int64(1); seed <= 40; seed++ {
		wait.Add(1)
		go func() {
			defer wait.Done()
			deep(t, rand.New(rand.NewSource(seed)), int(seed)%17)
		}()
	}
	wait.Wait()
	close(stop)
	pprof.StopCPUProfile()
}

func deep(t *testing.T, r *rand.Rand, depth int) {
	var room [200]byte
	if depth > 0 {
		room[depth] = 1
		deep(t, r, depth-1)
		runtime.KeepAlive(&room)
		return
	}
	for _, check := range checks {
		check(t, r)
	}
}

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// Within what reordering of sums may change.
func near(t *testing.T, what string, got, want, scale float64) {
	t.Helper()
	if math.IsNaN(got) || math.Abs(got-want) > scale {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func random(r *rand.Rand, n int) []byte {
	p := make([]byte, n+1)
	r.Read(p)
	return p[:n:n]
}
