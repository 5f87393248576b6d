//# parts: 2
//# apart: 1
//# link: -static -Wl,--just-symbols=part1.o
//# link: -static -Wl,-R,part1.o
//# without: ld.lld, whose -R names a directory
//# without: mold 1.10, which does not know it
//= 0x1234 0x8
// An object that is not linked has its symbols where it says: here at an absolute address, and at the start of memory.
#include <stdio.h>
#if PART == 0
extern char number[], second[];
int main(void) { return printf("%p %p\n", number, second) < 0; }
#else
__asm__(".globl number\nnumber = 0x1234");
__asm__(".data\n.globl first, second\nfirst: .quad 1\nsecond: .quad 2\n.text");
#endif
