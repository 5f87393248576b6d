//# without: mold 1.10, which crashes
//# link: -static -Wl,--defsym=given=0x1234 -Wl,--defsym=alias=function -Wl,--defsym=inside=table+4
//= 0x1234 1 20
#include <stdio.h>

extern char given[];
int function(void) { return 1; }
extern int alias(void);
int table[] = {10, 20};
extern int inside;

int main(void) {
    int (*volatile one)(void) = alias, (*volatile other)(void) = function;
    printf("%p %d %d\n", (void *)given, one == other, inside);
    return 0;
}
