//# parts: 2
//# link: -static -Wl,--wrap=count,--wrap=twice
//# without: ld.lld, which also wraps within the file that defines a function
//= wrapped 3, real 3
//= not defined, wrapped
// References lead to the wrapper; within the file that defines a function they stay.
#include <stdio.h>
#if PART == 0
int count(int), __real_count(int);
int twice(int) __attribute__((weak));
int __wrap_count(int n) { return printf("wrapped %d, real %d\n", n, __real_count(n)) > 0; }
int __wrap_twice(int n) { return n ? puts("not defined, wrapped") : 0; }
int main(void) { return !(count(3) && twice(1)); }
#else
int count(int n) { return n; }
int own(void) { return count(1); }
#endif
