//# parts: 3
//# archive: 1 2
//# apart: 1 2
//# link: -static -L. -Wl,--whole-archive -lparts -Wl,--no-whole-archive
//# link: -static -L. -Wl,--push-state,--whole-archive -lparts -Wl,--pop-state
//# link: -static -L. -Wl,-u,first,--undefined=second -lparts
//# link: -static -L. -Wl,--push-state,--whole-archive -lparts -Wl,--pop-state -lparts
//= 3
// Members that nothing refers to.
#include <stdio.h>
#if PART == 0
extern int first __attribute__((weak)), second __attribute__((weak));
int main(void) { return printf("%d\n", (&first ? first : 0) + (&second ? second : 0)) < 0; }
#elif PART == 1
int first = 1;
#else
int second = 2;
#endif
