//# file: text.txt some~text
//# link: -static -Wl,-b,binary,text.txt,-b,elf64-x86-64
//# link: -static -Wl,--format=binary,text.txt,--format=elf64-x86-64
//# without: ld.lld, for which the other format is `elf`
//# without: mold 1.10, which does not know -b
//= some text, 10 bytes
#include <stdio.h>
extern const char _binary_text_txt_start[], _binary_text_txt_end[];
int main(void) {
    int length = (int)(_binary_text_txt_end - _binary_text_txt_start);
    printf("%.*s, %d bytes\n", length - 1, _binary_text_txt_start, length);
    return 0;
}
