// Program host loads a plugin.
package main

import (
	"fmt"
	"os"
	"plugin"

	"rasm.example/kinds/calls"
)

func main() {
	extra, err := plugin.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	report, err := extra.Lookup("Report")
	if err != nil {
		panic(err)
	}
	fmt.Println(calls.Twice(1), report.(func() string)())
}
