//# compile: -Wa,-L
//# link: -static -Wl,-X,--discard-none
//# link: -static -Wl,-x,--discard-none
//# shows: -sW own_label
//# shows: -sW .Lown
//# without: mold 1.10, which does not know it
//= 1
#include <stdio.h>
int main(void) {
    __asm__ volatile("own_label: nop\n.Lown: nop");
    return printf("%d\n", 1) < 0;
}
