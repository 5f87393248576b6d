//# link: -static -Wl,--section-start=.own=0x900000,-Tdata=0xa00000
//# link: -static -Wl,--section-start,.own=900000,-Tdata,a00000
//= 0x900000 1 2
// Numbers are hexadecimal, with and without 0x.
#include <stdio.h>
__attribute__((section(".own"))) long own = 1;
long data = 2;
int main(void) {
    printf("%p %ld %ld\n", (void *)&own, own, (long)&data >= 0xa00000 && (long)&data < 0xa10000 ? data : 0);
    return 0;
}
