//# compile: -O1
//# parts: 2
//# link: -static
//= same 1 1 1
#if PART == 0
#include <stdio.h>

const char *text(void);
const int *wide(void);
double number(void);

int main(void) {
    const char *here = "the same text in both";
    const int *wide_here = L"wide text";
    printf("same %d %d %d\n", here == text(), wide_here == wide(), number() == 0.1);
    return 0;
}
#else
const char *text(void) { return "the same text in both"; }
const int *wide(void) { return L"wide text"; }
double number(void) { return 0.1; }
#endif
