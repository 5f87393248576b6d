//# link: -static -Wl,--package-metadata={"name":"example"}
//# shows: -nW FDO
//# shows: -p.note.package {"name":"example"}
//# without: ld.lld 14, which does not know it
//= 1
#include <stdio.h>
int main(void) { return printf("%d\n", 1) < 0; }
