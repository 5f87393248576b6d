//# compile: -O0
//# link: -static
//# without: clang, which has no nested functions
//# without: ld.lld, which makes the stack executable by option only
//# without: mold, which makes the stack executable by option only
//# told: requires executable stack
//= 3
// A nested function whose address is taken lies on the stack.
#include <stdio.h>
static int call(int (*function)(int)) { return function(1); }
int main(void) {
    volatile int two = 2;
    int add(int n) { return n + two; }
    printf("%d\n", call(add));
    return 0;
}
