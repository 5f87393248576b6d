//# link: -static -Wl,-Tbss=0x900000
//# link: -static -Wl,--section-start=.bss=0x900000
//# without: mold 1.10, which ignores it
//= 1
#include <stdio.h>
int zero;
int main(void) { return printf("%d\n", (long)&zero >= 0x900000 && (long)&zero < 0xa00000) < 0; }
