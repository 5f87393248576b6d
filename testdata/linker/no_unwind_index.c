//# link: -static -Wl,--eh-frame-hdr,--no-eh-frame-hdr
//# hides: -lW GNU_EH_FRAME
//# without: ld.bfd 2.40, which does not know the second
//# without: mold 1.10, which does not know the second
//= 1
#include <stdio.h>
int main(void) { return printf("%d\n", 1) < 0; }
