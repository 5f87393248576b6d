//# compile: -ffunction-sections -fdata-sections
//# parts: 2
//# absent: unused unused_too unused_table
//# link: -static -Wl,--gc-sections
//= used 1
#if PART == 0
#include <stdio.h>

int used(void);
int unused_too(void);
int unused_table[100] = {1};
int unused(void) { return unused_too() + unused_table[5]; }

int main(void) {
    printf("used %d\n", used());
    return 0;
}
#else
int used(void) { return 1; }
int unused_too(void) { return 2; }
#endif
