//# parts: 3
//# apart: 1 2
//# link: -static -Wl,--start-lib,part1.o,part2.o,--end-lib
//# without: ld.bfd, which does not know it
//# absent: second
//= 1
// Objects that are linked like members of an archive.
#include <stdio.h>
#if PART == 0
int first(void);
int main(void) { return printf("%d\n", first()) < 0; }
#elif PART == 1
int first(void) { return 1; }
#else
int second(void) { return 2; }
#endif
