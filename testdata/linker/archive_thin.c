//# parts: 4
//# thin: 1 2 3
//# absent: not_wanted
//# link: -static
//= 3
#if PART == 0
#include <stdio.h>

int first(void);

int main(void) {
    printf("%d\n", first());
    return 0;
}
#elif PART == 1
int second(void);
int first(void) { return 1 + second(); }
#elif PART == 2
int not_wanted(void) { return 0; }
#else
int first(void);
int second(void) { return 2; }
#endif
