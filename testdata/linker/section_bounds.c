//# parts: 2
//# without: ld.lld, which since 13 drops such sections with --gc-sections
//# link: -static
//# link: -static -Wl,--gc-sections
//= 6 3
#if PART == 0
#include <stdio.h>

extern int __start_numbers[], __stop_numbers[];
extern char __start_nothing[] __attribute__((weak));
static int one __attribute__((section("numbers"), used)) = 1;

int main(void) {
    int sum = 0;
    for (int *number = __start_numbers; number < __stop_numbers; number++) sum += *number;
    printf("%d %d\n", sum, (int)(__stop_numbers - __start_numbers) + (__start_nothing != 0));
    return 0;
}
#else
int two __attribute__((section("numbers"))) = 2;
int three __attribute__((section("numbers"))) = 3;
#endif
