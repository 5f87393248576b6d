//# parts: 2
//# archive: 1
//# apart: 1
//# file: names.ld INPUT(/libparts.a)
//# link: -static -Wl,--sysroot=.,names.ld
//# link: -static -Wl,--sysroot=././,./names.ld
//# without: ld.lld 14, which does not find the directory of a name without one
//= 5
// A script in a directory that is named in another way: its absolute paths are relative to that directory.
#include <stdio.h>
#if PART == 0
int five(void);
int main(void) { return printf("%d\n", five()) < 0; }
#else
int five(void) { return 5; }
#endif
