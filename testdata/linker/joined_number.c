//# parts: 2
//# combine: 0 1
//# link: -static
//= 1234
// A relocation without a symbol: its addend is the value.
#include <stdio.h>
#if PART == 0
extern int plain;
int main(void) {
    printf("%x\n", plain);
    return 0;
}
#else
__asm__(".data\n.globl plain\nplain: .reloc plain, R_X86_64_32, 0x1234\n.long 0\n.text");
#endif
