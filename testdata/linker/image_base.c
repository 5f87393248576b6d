//# link: -static -Wl,-Ttext-segment=0x800000
//# shows: -lW LOAD 0x000000 0x0000000000800000
//# without: ld.lld, which does not know it
//# without: mold 1.10, which does not know it
//= 1
#include <stdio.h>
int main(void) { return printf("%d\n", 1) < 0; }
