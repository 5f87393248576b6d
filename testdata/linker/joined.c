//# compile: -fcommon
//# parts: 3
//# combine: 0 2
//# link: -static
//# link: -static-pie
//# without: mold 1.10, whose -r makes no common symbols
//= 1 2 3 40 5 6
// What is common, weak, local or absolute stays that.
#include <stdio.h>
#if PART == 0
int common, larger[10];
__attribute__((weak)) int weak(void) { return 1; }
extern int elsewhere(void) __attribute__((weak));
static int own = 1;
static int (*const table[])(void) = {weak, 0};
__asm__(".globl number\nnumber = 5");
extern char number[];
int third(void);
__attribute__((constructor)) static void set(void) { common = 3; }
int main(void) {
    printf("%d %d %d %d %d %d\n", own, table[0](), common, (int)sizeof larger, elsewhere(), third());
    return 0;
}
#elif PART == 1
int larger[100];
int weak(void) { return 2; }
int elsewhere(void) { return 5; }
#else
static int own = 6;
int third(void) { return own; }
#endif
