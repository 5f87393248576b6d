// Inputs for compress/zlib at its fastest level: deflate CASES FILE...
//
// Writes for each case the input and what zlib makes of it, each after its length (4 bytes, little-endian). Inputs have
// sizes around the limits of blocks and hash tables, and are made of runs, noise, text, addresses, copies of what came
// before, and pieces of the files.
package main

import (
	"bufio"
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"math/rand"
	"os"
	"strconv"
)

const window, block = 1 << 15, 65535

var edges = []int{
	0, 1, 31, 32, 33, 127, 128, 129, 1023, 1024, 1025, window - 1, window, window + 1,
	block - 1, block, block + 1, block + 33, block + 128, 2 * block, 2*block + 1, 5 * block, 5*block + 200,
}

func main() {
	cases, err := strconv.Atoi(os.Args[1])
	if err != nil {
		panic(err)
	}
	var files [][]byte
	for _, path := range os.Args[2:] {
		contents, err := os.ReadFile(path)
		if err != nil {
			panic(err)
		}
		files = append(files, contents)
	}
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	random := rand.New(rand.NewSource(1))
	for number := range cases {
		length := size(random, number)
		input := make([]byte, 0, length+1)
		for len(input) < length {
			input = append(input, piece(random, input, files, length-len(input))...)
		}
		input = input[:length]
		put(out, input)
		put(out, compress(input, 1+random.Intn(1<<17)))
	}
	if err := out.Flush(); err != nil {
		panic(err)
	}
}

func put(out *bufio.Writer, bytes []byte) {
	var length [4]byte
	binary.LittleEndian.PutUint32(length[:], uint32(len(bytes)))
	out.Write(length[:])
	out.Write(bytes)
}

// The bytes do not depend on how many are written at a time.
func compress(input []byte, chunk int) []byte {
	var out bytes.Buffer
	writer, err := zlib.NewWriterLevel(&out, zlib.BestSpeed)
	if err != nil {
		panic(err)
	}
	for len(input) > 0 {
		n := min(chunk, len(input))
		writer.Write(input[:n])
		input = input[n:]
	}
	writer.Close()
	return out.Bytes()
}

func size(random *rand.Rand, number int) int {
	switch {
	case number < 10*len(edges):
		return edges[number%len(edges)]
	case number%200 == 0:
		return random.Intn(3 << 20)
	case number%5 == 0:
		return random.Intn(40_000)
	default:
		return random.Intn(5_000)
	}
}

// At most this many bytes of one kind.
func piece(random *rand.Rand, before []byte, files [][]byte, most int) []byte {
	n := min(1+random.Intn([]int{50, 1000, 70_000, 400_000}[random.Intn(4)]), most)
	out := make([]byte, 0, n)
	switch random.Intn(12) {
	case 0:
		out = out[:n]
		random.Read(out)
	case 1:
		out = bytes.Repeat([]byte{byte(random.Intn(256))}, n)
	case 2:
		period := make([]byte, 1+random.Intn(300))
		random.Read(period)
		out = bytes.Repeat(period, 1+n/len(period))
	case 3:
		kinds := 1 + random.Intn(20)
		for range n {
			out = append(out, byte(random.Intn(kinds)))
		}
	case 4:
		for range n {
			out = append(out, byte(random.NormFloat64()*3+100))
		}
	case 5:
		for range n {
			out = append(out, byte(random.ExpFloat64()*8))
		}
	case 6:
		text := "the quick brown fox jumps over a lazy dog "
		for i := range n {
			out = append(out, text[(7*i+random.Intn(3))%len(text)])
		}
	case 7:
		spread := 1 << (1 + random.Intn(24))
		for len(out) < n {
			out = binary.LittleEndian.AppendUint64(out, uint64(0x400000+random.Intn(spread)))
		}
	case 8, 9:
		for len(before) > 0 && len(out) < n {
			start := len(before) - 1 - random.Intn(min(len(before), 70_000))
			out = append(out, before[start:min(start+3+random.Intn(400), len(before))]...)
			out = append(out, byte(random.Intn(4)))
		}
	default:
		file := files[random.Intn(len(files))]
		start := random.Intn(len(file))
		out = append(out, file[start:min(start+n, len(file))]...)
	}
	return append(out[:min(len(out), n)], byte(random.Intn(3)))
}
