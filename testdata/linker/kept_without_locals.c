//# compile: -g -O1 -ffunction-sections -fno-asynchronous-unwind-tables
//# parts: 2
//# link: -static -Wl,-q,-x,--build-id
//# without: mold 1.10, which aborts
//# without: ld.bfd, since what the code refers to has no names to compare
//# without: ld.lld, likewise
//= 9 two 4 9 3 0
// Symbols that are left out: data, code, strings, thread-local variables, weak references and debug information.
#include <stdio.h>
#include <string.h>
#if PART == 0
extern int nothing(void) __attribute__((weak));
extern int ext;
static int counter = 3;
int shared = 5;
__thread int first = 4;
static __thread int second;
static int helper(int x) { return x + counter + second++; }
int (*table[])(int) = {helper, helper};
const char *names[] = {"one", "two", "one"};
int unused(void) { return shared + (int)strlen("unused"); }
__attribute__((constructor)) static void before(void) { shared++; }
int main(int c, char **v) {
    int made = nothing ? nothing() : 0;
    printf("%d %s %d %d %d %d\n", table[c & 1](shared), names[c & 1], first, ext, (int)strlen(v[0] ? "abc" : "de"), made);
    return 0;
}
#else
int ext = 9;
int more(void) { return ext; }
#endif
