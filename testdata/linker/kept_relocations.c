//# compile: -g -O1 -ffunction-sections -fno-asynchronous-unwind-tables
//# parts: 2
//# link: -static -Wl,-q
//# link: -static -Wl,--emit-relocs,--gc-sections
//# link: -static-pie -Wl,-q
//= 9 two 4 9 3 0
// Data, code, strings, thread-local variables, weak references and debug information.
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
