//# link: -static -Wl,--Map=made.map
//# link: -static -Wl,-Map,made.map
//# writes: made.map part0.o
//# writes: made.map .text
//= 1
#include <stdio.h>
int main(void) { return printf("%d\n", 1) < 0; }
