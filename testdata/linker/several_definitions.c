//# parts: 2
//# link: -static -Wl,--allow-multiple-definition
//# link: -static -Wl,-z,muldefs
//= 1
#include <stdio.h>
#if PART == 0
int which(void) { return 1; }
int main(void) { return printf("%d\n", which()) < 0; }
#else
int which(void) { return 2; }
#endif
