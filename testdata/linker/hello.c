//# link: -static
//# link: -static -Wl,--gc-sections
//# link: -static -s
//# link: -static -Wl,-v
//# link: -static -Wl,-z,norelro
//# link: -static -Wl,-z,max-page-size=0x200000
//= hello, world
#include <stdio.h>

int main(void) {
    puts("hello, world");
    return 0;
}
