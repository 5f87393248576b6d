//# compile: -fcommon
//# parts: 3
//# link: -static
//= strong 7 80 1 0
#if PART == 0
#include <stdio.h>

const char *name(void) __attribute__((weak));
const char *name(void) { return "weak"; }
extern int initialized;
int table[10];
int missing(void) __attribute__((weak));
int aligned __attribute__((aligned(64)));
int size_of_table(void);

int main(void) {
    table[19 % 10] = 0;
    printf("%s %d %d %d %d\n", name(), initialized, size_of_table(), (unsigned long)&aligned % 64 == 0, missing ? missing() : 0);
    return 0;
}
#elif PART == 1
const char *name(void) { return "strong"; }
int initialized;
int table[20];
int size_of_table(void) { return sizeof table; }
#else
int initialized = 7;
#endif
