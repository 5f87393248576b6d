//# link: -static -Wl,-z,keep-text-section-prefix,-z,nokeep-text-section-prefix
//# hides: -SW .text.hot
//# without: mold 1.10, which does not undo it
//= 1
#include <stdio.h>
__attribute__((section(".text.hot.mine"))) int hot(void) { return 1; }
int main(void) { return printf("%d\n", hot()) < 0; }
