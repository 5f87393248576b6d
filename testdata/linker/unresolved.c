//# compile: -fno-pie
//# link: -static -no-pie -Wl,--warn-unresolved-symbols
//# link: -static -no-pie -Wl,--noinhibit-exec
//# told: warning[undefined-symbol]: symbol `nowhere` is not defined
//= 0
#include <stdio.h>
extern char nowhere[];
int main(void) { return printf("%ld\n", (long)nowhere) < 0; }
