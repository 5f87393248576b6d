//# parts: 2
//# archive: 1
//# link: -static
//# link: -static -Wl,--gc-sections
//# without: ld.lld, which leaves the versions out of the names
//# without: mold 1.10, for which `foo@@V2` does not define `foo`
//= 2 1 2
// `foo@@V2` also defines `foo`; `foo@V1` only satisfies references to that version.
#include <stdio.h>
#if PART == 0
int foo(void), first(void), second(void);
__asm__(".symver first,foo@V1\n.symver second,foo@V2");
int main(void) {
    printf("%d %d %d\n", foo(), first(), second());
    return 0;
}
#else
int foo_v1(void) { return 1; }
int foo_v2(void) { return 2; }
__asm__(".symver foo_v1,foo@V1\n.symver foo_v2,foo@@V2");
#endif
