package profile

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/pprof"
	"strings"
	"testing"
	"time"
)

func TestProfile(t *testing.T) {
	var file bytes.Buffer
	if err := pprof.StartCPUProfile(&file); err != nil {
		t.Fatal(err)
	}
	// A hundred samples per second of CPU time; a busy machine provides less of it.
	for begin := time.Now(); time.Since(begin) < 700*time.Millisecond; {
		Work(1_000_000)
	}
	pprof.StopCPUProfile()

	text, err := os.ReadFile("profile_amd64.s")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(text), "\n")
	line := func(end string) uint64 {
		for i, text := range lines {
			if strings.HasSuffix(text, "// "+end) {
				return uint64(i + 1)
			}
		}
		t.Fatalf("no line %q", end)
		return 0
	}
	caller, from, to := line("caller"), line("from"), line("to")

	samples, err := read(&file)
	if err != nil {
		t.Fatal(err)
	}
	inside, good := 0, 0
	for _, stack := range samples {
		if len(stack) < 3 || stack[0].function != "spin" {
			continue
		}
		inside++
		leaf, middle, test := stack[0], stack[1], stack[2]
		if filepath.Base(leaf.file) == "profile_amd64.s" && from < leaf.line && leaf.line <= to &&
			strings.HasSuffix(middle.function, "/profile.Work") && middle.line == caller &&
			strings.HasSuffix(test.function, "/profile.TestProfile") {
			good++
		}
	}
	if good == 0 || good < inside-1 {
		t.Errorf("of %d stacks, %d end in the function, %d of them as they should:\n%v", len(samples), inside, good, samples)
	}
}

// frame is one level of a stack.
type frame struct {
	function, file string
	line           uint64
}

// read decodes the stacks in a profile: message Profile in pprof's profile.proto.
func read(file io.Reader) (samples [][]frame, err error) {
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(unzipped)
	if err != nil {
		return nil, err
	}
	var stacks [][]uint64
	var names []string
	locations, functions := map[uint64][]field{}, map[uint64][]field{}
	for _, f := range fields(data) {
		switch f.number {
		case 2: // sample
			var stack []uint64
			for _, f := range fields(f.data) {
				if f.number == 1 {
					stack = append(stack, numbers(f)...)
				}
			}
			stacks = append(stacks, stack)
		case 4: // location
			location := fields(f.data)
			locations[value(location, 1)] = location
		case 5: // function
			function := fields(f.data)
			functions[value(function, 1)] = function
		case 6: // string_table
			names = append(names, string(f.data))
		}
	}
	for _, stack := range stacks {
		var frames []frame
		for _, id := range stack {
			for _, f := range locations[id] {
				if f.number != 4 { // line
					continue
				}
				line := fields(f.data)
				function := functions[value(line, 1)]
				frames = append(frames, frame{names[value(function, 2)], names[value(function, 4)], value(line, 2)})
			}
		}
		samples = append(samples, frames)
	}
	return samples, nil
}

// field is one field of a message, with a number or with data.
type field struct {
	number int
	value  uint64
	data   []byte
}

func value(message []field, number int) uint64 {
	for _, f := range message {
		if f.number == number {
			return f.value
		}
	}
	return 0
}

// numbers reads a repeated number, packed or not.
func numbers(f field) (list []uint64) {
	if f.data == nil {
		return []uint64{f.value}
	}
	for data := f.data; len(data) > 0; {
		var number uint64
		number, data = varint(data)
		list = append(list, number)
	}
	return list
}

func fields(data []byte) (list []field) {
	for len(data) > 0 {
		var key uint64
		key, data = varint(data)
		f := field{number: int(key >> 3)}
		switch key & 7 {
		case 0:
			f.value, data = varint(data)
		case 2:
			var size uint64
			size, data = varint(data)
			f.data, data = data[:size:size], data[size:]
		default:
			panic(fmt.Sprintf("wire type %d", key&7))
		}
		list = append(list, f)
	}
	return list
}

func varint(data []byte) (number uint64, rest []byte) {
	for shift := 0; ; shift += 7 {
		b := data[0]
		data = data[1:]
		number |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return number, data
		}
	}
}
