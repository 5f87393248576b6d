//# link: -static -Wl,--gc-sections,-z,nostart-stop-gc,-z,start-stop-gc
//# without: ld.lld 14, which reports the bounds of a section that is not there
//# without: mold 1.10, which keeps the section
//# absent: kept
//= 0
// Bounds do not keep a section that nothing else refers to.
#include <stdio.h>
__attribute__((section("mine"), used)) int kept = 1;
extern int __start_mine[] __attribute__((weak)), __stop_mine[] __attribute__((weak));
int main(void) { return printf("%d\n", (int)(__stop_mine - __start_mine)) < 0; }
