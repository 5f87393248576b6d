//# compile: -fcommon
//# link: -static -Wl,--sort-common=descending
//# link: -static -Wl,--sort-common
//# without: mold 1.10, which ignores it
//# without: ld.lld, which ignores it
//= 1
#include <stdio.h>
char small;
char large[64] __attribute__((aligned(64)));
short middle;
int main(void) {
    printf("%d\n", (char *)large < (char *)&middle && (char *)&middle < &small);
    return 0;
}
