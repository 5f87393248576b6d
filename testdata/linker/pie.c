//# compile: -fPIE
//# link: -static-pie
//# link: -static-pie -Wl,--gc-sections
//= 42 one two 1
#include <stdio.h>

static int value = 42;
int *pointer = &value;
const char *const names[] = {"one", "two"};
extern int weak_missing(void) __attribute__((weak));

int main(void) {
    printf("%d %s %s %d\n", *pointer, names[0], names[1], weak_missing == 0);
    return 0;
}
