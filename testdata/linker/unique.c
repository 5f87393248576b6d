//# link: -static -Wl,--unique=.data.own.*,--unique=.text.ap?rt
//# without: ld.lld, mold
//# parts: 2
//# shows: -SW .data.own.1 PROGBITS
//# shows: -SW .text.apart PROGBITS
//# hides: -SW .data.other
//= 1 2 3 4
// What matches has a section of its own, the rest goes where its name says.
#include <stdio.h>
#if PART == 0
__attribute__((section(".data.own.1"))) int first = 1;
__attribute__((section(".data.other"))) int other = 3;
extern int second;
__attribute__((section(".text.apart"), noinline)) int apart(void) { return 4; }
int main(void) {
    printf("%d %d %d %d\n", first, second, other, apart());
    return 0;
}
#else
__attribute__((section(".data.own.1"))) int second = 2;
#endif
