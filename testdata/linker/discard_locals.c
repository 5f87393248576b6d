//# compile: -Wa,-L
//# link: -static -Wl,-X
//# link: -static -Wl,--discard-locals
//# shows: -sW own_label
//# hides: -sW .Lown
//= 1
#include <stdio.h>
int main(void) {
    __asm__ volatile("own_label: nop\n.Lown: nop");
    return printf("%d\n", 1) < 0;
}
