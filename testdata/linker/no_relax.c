//# compile: -fPIE
//# parts: 2
//# link: -static -Wl,--no-relax
//# link: -static-pie -Wl,--no-relax
//# without: ld.bfd 2.40, whose static PIE is killed at startup
//# without: ld.lld, the same
//= 7 3
// Loads from the GOT stay, except in a static PIE, whose startup code runs before the GOT is relocated.
#include <stdio.h>
#if PART == 0
extern int value, three(void);
int main(void) { return printf("%d %d\n", value, three()) < 0; }
#else
int value = 7;
int three(void) { return 3; }
#endif
