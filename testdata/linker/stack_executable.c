//# link: -static -Wl,-z,execstack
//# shows: -lW GNU_STACK 0x000000 0x0000000000000000 0x0000000000000000 0x000000 0x000000 RWE 0x10
//= 1
#include <stdio.h>
int main(void) { return printf("%d\n", 1) < 0; }
