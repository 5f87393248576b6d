//# compile: -O1
//# parts: 2
//# link: -static
//# link: -static-pie
//= 5 5 1 1
#if PART == 0
#include <stdio.h>

int chosen(void);
extern int (*const address)(void);
int (*own)(void) = chosen;

int main(void) {
    int (*volatile here)(void) = chosen;
    printf("%d %d %d %d\n", chosen(), here(), here == address, own == here);
    return 0;
}
#else
static int five(void) { return 5; }
static int (*resolve(void))(void) { return five; }
int chosen(void) __attribute__((ifunc("resolve")));
int (*const address)(void) = chosen;
#endif
