//# compile: -g
//# link: -static -Wl,-S
//# link: -static -Wl,--strip-debug
//# shows: -SW .symtab
//# hides: -SW .debug_info
//# without: mold 1.10, which leaves out all symbols
//= 1
#include <stdio.h>
int main(void) { return printf("%d\n", 1) < 0; }
