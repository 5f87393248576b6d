//# compile: -fcommon
//# parts: 3
//# archive: 1 2
//# link: -static
//# link: -static -Wl,--gc-sections
//= 5 0
// A common symbol extracts a member that defines it as a variable; a function or another common symbol is not enough.
#include <stdio.h>
#if PART == 0
int variable, other;
int main(void) {
    printf("%d %d\n", variable, other);
    return 0;
}
#elif PART == 1
int other;
int unrelated(void) { return 1; }
#else
int variable = 5;
#endif
