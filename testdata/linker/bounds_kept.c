//# link: -static -Wl,--gc-sections,-z,start-stop-gc,-z,nostart-stop-gc
//# without: ld.lld 14, which does not undo it
//# without: mold 1.10, which does not undo it
//# shows: -sW kept
//= 1
#include <stdio.h>
__attribute__((section("mine"))) int kept = 1;
extern int __start_mine[] __attribute__((weak)), __stop_mine[] __attribute__((weak));
int main(void) { return printf("%d\n", (int)(__stop_mine - __start_mine)) < 0; }
