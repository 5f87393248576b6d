//# without: ld.bfd, which goes on to the next record when it merges the first one
//# without: mold, which does not support it
//# link: -static
//# link: -static-pie
//= 20
// Code refers to the start of its file's unwind records: the size of the first one.
#include <stdio.h>
__asm__(".section .eh_frame,\"a\",@unwind\nbegin:\n.text\nfirst: lea begin(%rip), %rax\nmovl (%rax), %eax\nret");
int first(void);
int main(void) {
    printf("%d\n", first());
    return 0;
}
