//# link: -static-pie -Wl,--defsym=size=last-first,--defsym=middle=first+(8*2),--defsym=flags=0x10|3<<2&8,--defsym=near=middle-4
//# compile: -fPIE
//# without: clang, which puts the two variables in another order
//# without: ld.bfd, which relocates the distance of two symbols when the program starts
//# without: mold 1.10, which knows no operators
//= 40 2 24 1
// A distance stays what it is wherever the program runs; an address moves along.
#include <stdio.h>
__attribute__((section("table"))) long first[5] = {0, 1, 2, 3, 4};
__asm__(".section table,\"aw\"\n.globl last\nlast: .quad 9\n.text");
extern long middle[];
extern char near[];
static long number(const char *name) {
    long value = 0;
    if (*name == 's') __asm__("movabs $size,%0" : "=r"(value));
    if (*name == 'f') __asm__("movabs $flags,%0" : "=r"(value));
    return value;
}
int main(void) {
    printf("%ld %ld %ld %d\n", number("size"), middle[0], number("flags"), near == (char *)middle - 4);
    return 0;
}
