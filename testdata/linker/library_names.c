//# parts: 2
//# archive: 1
//# apart: 1
//# link: -static -L. -lparts
//# link: -static -Wl,--library-path=.,--library=parts
//# link: -static -L. -l:libparts.a
//# link: -static -Wl,--sysroot=.,-L=/,-lparts
//# link: -static -Wl,-L.,-lparts,--dynamic-linker=/lib/ld.so,--no-dynamic-linker
//# without: mold 1.10, which does not know --library
//= 5
#include <stdio.h>
#if PART == 0
int five(void);
int main(void) { return printf("%d\n", five()) < 0; }
#else
int five(void) { return 5; }
#endif
