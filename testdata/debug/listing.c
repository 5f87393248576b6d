/* What a debugger prints for compiled code assembled from its listing; parameters are in registers.
//= Breakpoint 1, main.sumSquare (a=3, b=4, ret=<optimized out>) at testdata/listing/go/squares.go:11
//= #0  main.sumSquare (a=3, b=4, ret=
//= in main_sumSquare () at ./rasm-stubs.s:
//= in main () at 
//= a = 3
//= b = 4
//= main.sumSquare in section .text
//= <main.gInt>
//= is in main.sumSquare (testdata/listing/go/squares.go:11).
//= Breakpoint 2, main.sum (a=9, b=16, ret=<optimized out>) at testdata/listing/go/squares.go:8
//= in main.sumSquare (a=<optimized out>, b=<optimized out>, ret=<optimized out>) at testdata/listing/go/squares.go:14
//= ret = 25
//= exited with code 031
*/
#include "go.h"

int main(void) {
	return (int)main_sumSquare(3, 4);
}
