// Assembles with librasm.so through cgo: main SOURCE prints each function with its code, or the first message.
package main

/*
#include "rasm.h"
*/
import "C"

import (
	"errors"
	"fmt"
	"os"
	"unsafe"
)

// A function of an assembly.
type function struct {
	name string
	code []byte
}

// status turns a status into an error.
func status(status C.rasm_status) error {
	if status == C.RASM_OK {
		return nil
	}
	return errors.New(C.GoString(C.rasm_status_text(C.int32_t(status))))
}

func text(lent C.rasm_text) string {
	return C.GoStringN(lent.data, C.int(lent.length))
}

// assemble returns the functions of a source file, or an error with the first message.
func assemble(name string, source []byte) ([]function, error) {
	var assembler, assembly C.rasm_handle
	if err := status(C.rasm_assembler_new(&assembler)); err != nil {
		return nil, err
	}
	defer C.rasm_free(assembler)
	label := []byte(name)
	err := status(C.rasm_assembler_add_source(assembler,
		(*C.char)(unsafe.Pointer(unsafe.SliceData(label))), C.size_t(len(label)),
		(*C.uint8_t)(unsafe.SliceData(source)), C.size_t(len(source))))
	if err != nil {
		return nil, err
	}
	if err := status(C.rasm_assemble(assembler, &assembly)); err != nil {
		return nil, err
	}
	defer C.rasm_free(assembly)
	var wrong, count C.size_t
	if err := status(C.rasm_assembly_counts(assembly, &wrong, nil, &count)); err != nil {
		return nil, err
	}
	if wrong > 0 {
		var first C.rasm_diagnostic
		if err := status(C.rasm_assembly_diagnostic(assembly, 0, &first)); err != nil {
			return nil, err
		}
		return nil, errors.New(text(first.message))
	}
	var functions []function
	for index := C.size_t(0); index < count; index++ {
		var found C.rasm_function
		if err := status(C.rasm_assembly_function(assembly, index, &found)); err != nil {
			return nil, err
		}
		code := C.GoBytes(unsafe.Pointer(found.code.data), C.int(found.code.length))
		functions = append(functions, function{text(found.name), code})
	}
	return functions, nil
}

func main() {
	source, err := os.ReadFile(os.Args[1])
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
	functions, err := assemble(os.Args[1], source)
	if err != nil {
		fmt.Println("error:", err)
		return
	}
	for _, f := range functions {
		fmt.Printf("%s %x\n", f.name, f.code)
	}
}
