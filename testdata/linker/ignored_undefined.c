//# link: -static -Wl,-z,undefs
//# link: -static -Wl,--unresolved-symbols=ignore-all
//# without: mold 1.10, which does not know all of them
//= 1
#include <stdio.h>
void nowhere(void);
int main(int count, char **words) {
    if (count > 99) nowhere();
    return printf("%d\n", 1) < 0;
}
