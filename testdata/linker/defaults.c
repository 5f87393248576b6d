//# compile: -ffunction-sections
//# link: -static -Wl,--gc-sections,--no-gc-sections,--print-gc-sections,--no-print-gc-sections
//# link: -static -Wl,--relax,-m,elf_x86_64,--oformat=elf64-x86-64,--orphan-handling=place,-d
//# link: -static -Wl,-N,--no-omagic,-z,noseparate-code,-z,separate-code,-z,norelro,-z,relro
//# link: -static -Wl,--fatal-warnings,--no-fatal-warnings,-w,--no-warnings
//# link: -static -Wl,--warn-execstack,--no-warn-execstack,--warn-rwx-segments,--no-warn-rwx-segments
//# shows: -sW unused
//# shows: -lW GNU_RELRO
//# without: ld.lld 14, which does not know all of them
//# without: mold 1.10, which does not know all of them
//= 1
// Options that ask for what is done in any case, or undo others.
#include <stdio.h>
int unused(void) { return 1; }
int main(void) { return printf("%d\n", 1) < 0; }
