//# parts: 2
//# archive: 1
//# file: names.ld INPUT(-lparts)
//# link: -static -L. -Wl,-T,names.ld
//# without: ld.bfd, whose -T without SECTIONS lays nothing out
//# without: mold 1.10, which takes no -T
//# without: ld.lld, which lays out sections in another way
//= 5
#include <stdio.h>
#if PART == 0
int five(void);
int main(void) { return printf("%d\n", five()) < 0; }
#else
int five(void) { return 5; }
#endif
