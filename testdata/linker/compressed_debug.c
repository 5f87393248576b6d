//# compile: -g
//# link: -static -Wl,--compress-debug-sections=zlib
//# link: -static -Wl,--compress-debug-sections=zstd
//# without: mold 1.10, which does not know zstd
//# without: ld.lld 14, which does not know zstd
//= 1
#include <stdio.h>
int main(void) { return printf("%d\n", 1) < 0; }
