// Command asmfmt formats the files named on standard input, one a line, as the module of that name does. For each it prints the
// length of the result and the result itself, or -1 if the module refuses the file.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"

	"github.com/klauspost/asmfmt"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for names := bufio.NewScanner(os.Stdin); names.Scan(); {
		text, err := os.ReadFile(names.Text())
		if err == nil {
			text, err = asmfmt.Format(bytes.NewReader(text))
		}
		if err != nil {
			fmt.Fprintln(out, -1)
			continue
		}
		fmt.Fprintln(out, len(text))
		out.Write(text)
	}
}
