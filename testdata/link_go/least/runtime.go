// Package runtime is the least that Go's linker links: no goroutines, no memory, nothing that runs.
package runtime

import (
	"internal/abi"
	"internal/runtime/maps"
	"unsafe"
)

type moduledata struct{ words [71]uintptr }

var firstmoduledata moduledata
var lastmoduledatap = &firstmoduledata
var zerobase uintptr
var buildVersion, defaultGOROOT, modinfo string
var disableMemoryProfiling bool

// Types that debug information is made from.
type iface struct{ tab *abi.ITab }
type eface struct{ _type *abi.Type }
type stringStructDWARF struct {
	str *byte
	len int
}
type slice struct {
	array    *byte
	len, cap int
}
type sudog struct {
	elem *byte
	next *sudog
}
type waitq struct{ first, last *sudog }
type hchan struct {
	qcount       uint
	recvq, sendq waitq
}

var all = []any{(*iface)(nil), (*eface)(nil), (*stringStructDWARF)(nil), (*slice)(nil), (*sudog)(nil), (*waitq)(nil), (*hchan)(nil), unsafe.Pointer(nil), uintptr(0), abi.All, maps.All}

type stringer interface{ String() string }
type pair struct{ a, b *int }

func (p *pair) String() string { return buildVersion }
func (p *pair) Other() string  { return "other" }

var global stringer = &pair{}
var table map[string]int
var pipe chan []pair

func mapinitnoop()
func memProfileInternal()
func unreachableMethod() { abort() }
func abort()

func start() {
	zerobase += uintptr(len(global.String()) + len(all))
	if table != nil || pipe != nil || lastmoduledatap == nil {
		abort()
	}
	main_main()
}

//go:linkname main_main main.main
func main_main()

func interequal(p, q unsafe.Pointer) bool          { return p == q }
func nilinterequal(p, q unsafe.Pointer) bool       { return p == q }
func strequal(p, q unsafe.Pointer) bool            { return p == q }
func memequal(p, q unsafe.Pointer, n uintptr) bool { return p == q }
func memequal_varlen(p, q unsafe.Pointer) bool     { return p == q }
func memequal0(p, q unsafe.Pointer) bool           { return true }
func memequal8(p, q unsafe.Pointer) bool           { return p == q }
func memequal16(p, q unsafe.Pointer) bool          { return p == q }
func memequal32(p, q unsafe.Pointer) bool          { return p == q }
func memequal64(p, q unsafe.Pointer) bool          { return p == q }
func memequal128(p, q unsafe.Pointer) bool         { return p == q }
func panicwrap()                                   {}
func panicIndex(x int, y int)                      {}
func panicnil()                                    {}
