package faults

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
)

// place is the file and line of a name's comment.
func place(t *testing.T, name string) string {
	t.Helper()
	if name == "Generated" {
		// The second instruction after the directive: Go's assembler gives the first one the number before.
		return "generated.peg:1000"
	}
	for _, file := range []string{"faults_amd64.s", "included.h"} {
		text, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer text.Close()
		lines := bufio.NewScanner(text)
		for number := 1; lines.Scan(); number++ {
			if strings.HasSuffix(lines.Text(), "// at: "+name) {
				return fmt.Sprintf("%s:%d", file, number)
			}
		}
	}
	t.Fatalf("no place of %s", name)
	return ""
}

// frames runs f and returns the assembly functions of this package on the stack at the fault, with their
// files and lines, and the panic value.
func frames(f func()) (found []string, what any) {
	defer func() {
		what = recover()
		pcs := make([]uintptr, 100)
		stack := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs)])
		for {
			frame, more := stack.Next()
			file := filepath.Base(frame.File)
			if !strings.HasSuffix(file, ".go") && strings.Contains(frame.Function, "/faults.") {
				_, name, _ := strings.Cut(frame.Function, "/faults.")
				found = append(found, fmt.Sprintf("%s %s:%d", name, file, frame.Line))
			}
			if !more {
				break
			}
		}
	}()
	f()
	return
}

func TestRecovered(t *testing.T) {
	const null = "runtime error: invalid memory address or nil pointer dereference"
	for _, c := range []struct {
		names []string
		f     func()
		what  string
	}{
		{[]string{"Load"}, func() { Load(nil) }, null},
		{[]string{"Divide"}, func() { Divide(1, 0) }, "runtime error: integer divide by zero"},
		{[]string{"Macro"}, func() { Macro(nil) }, null},
		{[]string{"Included"}, func() { Included(nil) }, null},
		{[]string{"Generated"}, func() { Generated(nil) }, null},
		{[]string{"Framed"}, func() { Framed(nil) }, null},
		{[]string{"Through"}, func() { Through(func() { panic("stop") }) }, "stop"},
		{[]string{"Through", "Twice"}, func() { Twice(func() { panic("stop") }) }, "stop"},
		{[]string{"Load", "Through", "Twice"}, func() { Twice(func() { Load(nil) }) }, null},
	} {
		var want []string
		for _, name := range c.names {
			want = append(want, name+" "+place(t, name))
		}
		found, what := frames(c.f)
		if fmt.Sprint(what) != c.what || fmt.Sprint(found) != fmt.Sprint(want) {
			t.Errorf("%v at %v, not %v at %v", what, found, c.what, want)
		}
	}
}

func TestNothingWrong(t *testing.T) {
	x := 42
	for _, f := range []func(*int) int{Load, Macro, Included, Generated, Framed} {
		if f(&x) != 42 {
			t.Error(f(&x))
		}
	}
	if Divide(-43, 5) != -8 {
		t.Error(Divide(-43, 5))
	}
}

// Fatal faults: name, action, and message.
var ends = []struct {
	name, says, shown string
	f                 func()
}{
	{"Load", "panic: runtime error: invalid memory address", "Load(0x0)", func() { Load(nil) }},
	{"Divide", "panic: runtime error: integer divide by zero", "Divide(0x7, 0x0)", func() { Divide(7, 0) }},
	{"Through", "panic: stop", "Through(", func() { Through(func() { panic("stop") }) }},
	{"Twice", "panic: stop", "Twice(", func() { Twice(func() { panic("stop") }) }},
	{"Framed", "panic: runtime error: invalid memory address", "Framed(0x0)", func() { Framed(nil) }},
	{"Forever", "goroutine stack exceeds 1048576-byte limit", "Forever(0x", func() {
		debug.SetMaxStack(1 << 20)
		Forever(1)
	}},
	{"Illegal", "SIGILL: illegal instruction", "Illegal(", Illegal},
	{"Trap", "SIGTRAP: trace trap", "Trap(0xfd, 0x5, {0x", func() { Trap(-3, 5, "six") }},
}

func TestEnds(t *testing.T) {
	if name := os.Getenv("FAULTS_END"); name != "" {
		for _, end := range ends {
			if end.name == name {
				end.f()
			}
		}
		return
	}
	for _, end := range ends {
		command := exec.Command(os.Args[0], "-test.run=^TestEnds$")
		command.Env = append(os.Environ(), "FAULTS_END="+end.name, "GOTRACEBACK=all")
		text, err := command.CombinedOutput()
		if err == nil {
			t.Errorf("%s: no end", end.name)
		}
		where := place(t, end.name)
		if !strings.Contains(string(text), end.says) || !traced(string(text), end.shown, where) {
			t.Errorf("%s: not %q with %q at %s in\n%s", end.name, end.says, end.shown, where, text)
		}
	}
}

// traced reports whether a traceback contains a function's line followed by its position.
func traced(text, function, place string) bool {
	lines := strings.Split(text, "\n")
	for i := range lines[1:] {
		if strings.Contains(lines[i], "/faults."+function) && strings.Contains(lines[i+1], "/"+place+" ") {
			return true
		}
	}
	return false
}

// The stack dump of all goroutines shows one that waits below assembly.
func TestOtherGoroutine(t *testing.T) {
	started, stop := make(chan bool), make(chan bool)
	go Twice(func() {
		started <- true
		<-stop
	})
	<-started
	text := make([]byte, 1<<16)
	text = text[:runtime.Stack(text, true)]
	close(stop)
	for _, name := range []string{"Through", "Twice"} {
		if !traced(string(text), name+"(", place(t, name)) {
			t.Errorf("no %s in\n%s", name, text)
		}
	}
}
