//# compile: -fcommon -ffunction-sections
//# parts: 3
//# archive: 1
//# link: -static -Wl,-t,-t,-y,found,--gc-sections,--print-gc-sections,--warn-common,--cref,--print-memory-usage
//# without: ld.lld, which does not know --print-memory-usage
//# without: mold 1.10, which does not know --cref
//# told: part0.o: reference to found
//# told: libparts.a(part1.o): definition of found
//# told: libparts.a)part1.o
//# told: removing unused section '.text.unused' in file '
//# told: warning[common-symbol]: definition of `shared` overrides a common symbol
//# told: warning[common-symbol]: multiple common symbols `twice`
//# told: Cross Reference Table
//# told: Memory region         Used Size  Region Size  %age Used
//= 4 0
#include <stdio.h>
#if PART == 0
int shared, twice;
int found(void);
int unused(void) { return 1; }
int main(void) { return printf("%d %d\n", found() + shared, twice) < 0; }
#elif PART == 1
int found(void) { return 1; }
#else
int twice;
int shared = 3;
#endif
