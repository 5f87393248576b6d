//# compile: -O1 -fPIC -mcmodel=large
//# link: -static
//# link: -static-pie
//# without: ld.bfd, whose distances to the GOT are others
//# without: mold 1.10, whose distances to the GOT are others
//# without: ld.lld 14, which does not know the sequence
//# without: clang, whose large model has no thread-local storage
//= 7 5 9
// Calls of __tls_get_addr in the large code model: local dynamic, and general dynamic.
#include <stdio.h>
static _Thread_local int first = 1, second = 2;
_Thread_local int shared = 9;
__attribute__((noinline)) static int sum(int n) { first += n; second += 1; return first + second; }
int main(void) {
    int a = sum(3);
    printf("%d %d %d\n", a, first + 1, shared);
    return 0;
}
