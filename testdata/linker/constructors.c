//# link: -static
//# link: -static -Wl,--gc-sections
//= first second third main last
#include <stdio.h>

__attribute__((constructor)) static void third(void) { printf("third "); }
__attribute__((constructor(102))) static void second(void) { printf("second "); }
__attribute__((constructor(101))) static void first(void) { printf("first "); }
__attribute__((destructor(101))) static void last(void) { printf("last\n"); }

int main(void) {
    printf("main ");
    return 0;
}
