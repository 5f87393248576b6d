//# compile: -g -O1 -ffunction-sections -fno-asynchronous-unwind-tables
//# parts: 2
//# link: -static -Wl,-q,-x,--build-id
//# without: mold 1.10, which aborts
//# without: ld.bfd, since what the code refers to has no names to compare
//# without: ld.lld, likewise
//= 9 two 4 9 3 0
// Symbols that are left out: data, code, strings, thread-local variables, weak references and debug information.
#include "kept_relocations.c"
