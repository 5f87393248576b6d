//# compile: -ffunction-sections
//# link: -static -Wl,-z,keep-text-section-prefix,-M
//# told: .text.hot  
//# without: ld.bfd 2.40, whose other sections differ
//= 1
// Hot code stays in a section of its own.
#include <stdio.h>
__attribute__((section(".text.hot.f"), noinline)) int f(void) { return 1; }
int main(void) { return printf("%d\n", f()) < 0; }
