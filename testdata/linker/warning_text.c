//# parts: 2
//# link: -static
//# told: warning[linker-warning]: `old`: old is dangerous
//# told: in main: referenced here
//= 1
// The text is shown, and is not part of the program.
#include <stdio.h>
#if PART == 0
int old(void);
int main(void) { return printf("%d\n", old()) < 0; }
#else
static const char text[] __attribute__((used, section(".gnu.warning.old"))) = "old is dangerous";
static const char other[] __attribute__((used, section(".gnu.warning.unused"))) = "nobody uses it";
int old(void) { return 1; }
#endif
