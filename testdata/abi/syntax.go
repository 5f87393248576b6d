package syntax

func open(a int

func after(a int)

type T struct { a int b int }

func names(a int, string)

func middle(a ...int, b int)

func last(a int, b)

func (a, b T) receivers()

func counted(a [...]int)

type I interface

const c =

func fine(a int) int
//= syntax.after $-8
//=     a+0(FP) size 8 | AX=0:8, spill 0 | DI=0:8
//=     internal 0+8 | C returns nothing size 0, stack 0
//= syntax.fine $-16
//=     a+0(FP) size 8 | AX=0:8, spill 0 | DI=0:8
//=     ret+8(FP) size 8 | AX=0:8 | at 0
//=     internal 0+8 | C returns AX=0:8 size 8, stack 0
//= 3:16: error[go-syntax]: unexpected end of line ()
//=     3: expected `,` or `)` after a parameter
//= 7:23: error[go-syntax]: unexpected `b` (b)
//=     7: expected the end of the line or `}` after a field
//= 9:19: error[go-syntax]: parameter `string` has no type (string)
//= 11:18: error[go-syntax]: only the last parameter can be variadic (int)
//= 13:18: error[go-syntax]: parameter `b` has no type (b)
//= 15:6: error[go-syntax]: a method must have exactly one receiver (()
//= 17:17: error[go-syntax]: unexpected `...` (...)
//=     17: expected a length: `[...]` is allowed only in a composite literal
//= 21:1: error[go-syntax]: unexpected `const` (const)
//=     21: expected `{` after `interface`
//= 23:1: error[go-syntax]: unexpected `func` (func)
//=     23: expected a constant
