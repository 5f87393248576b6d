//# parts: 2
//# archive: 1
//# file: parts.ld INPUT(-lparts)
//# apart: 1
//# link: -static -L. -Wl,--dependency-file=made.d parts.ld
//# writes: made.d program.
//# writes: made.d part0.o
//# writes: made.d libparts.a
//# writes: made.d parts.ld
//# without: mold 1.10, which writes the absolute names of files
//= 5
#include <stdio.h>
#if PART == 0
int five(void);
int main(void) { return printf("%d\n", five()) < 0; }
#else
int five(void) { return 5; }
#endif
