//# file: keep.txt kept
//# link: -static -Wl,--retain-symbols-file=keep.txt
//# absent: main left
//# without: mold 1.10, which does not know it
//# without: ld.lld, which keeps local symbols
//= 1
#include <stdio.h>
int kept(void) { return 1; }
int left(void) { return kept(); }
int main(void) { return printf("%d\n", left()) < 0; }
