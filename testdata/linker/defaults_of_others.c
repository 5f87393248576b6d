//# link: -static -Wl,--rosegment,--threads=2,--icf=none,--pack-dyn-relocs=none
//# link: -static -Wl,--no-rosegment,--rosegment,--color-diagnostics=never
//# without: ld.bfd, which does not know them
//# without: mold 1.10, which does not know all of them
//= 1
#include <stdio.h>
int main(void) { return printf("%d\n", 1) < 0; }
