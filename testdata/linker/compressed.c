// Compressed debug information is linked like uncompressed: the program inspects itself.
//# compile: -g -gz
//# link: -static
//# link: -static -Wl,--gc-sections
//= .debug_info is not compressed
//= .debug_str is not compressed
//= .debug_str names only_debug_information_has_this
//= .debug_line starts with its own length
#define _GNU_SOURCE
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct only_debug_information_has_this {
    int member;
} Type;
// Spelled differently, so that the program itself does not contain the name.
static const char wanted[] = "only-debug-information-has-this";

int main(int count, char **arguments) {
    Type type = {count};
    FILE *file = fopen(arguments[0], "rb");
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    char *bytes = malloc(size);
    rewind(file);
    if (fread(bytes, 1, size, file) != (size_t)size || type.member != 1) return 1;
    char name[sizeof wanted];
    for (unsigned at = 0; at < sizeof wanted; at++) name[at] = wanted[at] == '-' ? '_' : wanted[at];
    Elf64_Ehdr *header = (void *)bytes;
    Elf64_Shdr *sections = (void *)(bytes + header->e_shoff);
    const char *names = bytes + sections[header->e_shstrndx].sh_offset;
    const char *order[] = {".debug_info", ".debug_str", ".debug_line"};
    for (int kind = 0; kind < 3; kind++) {
        for (int index = 1; index < header->e_shnum; index++) {
            Elf64_Shdr *section = &sections[index];
            const char *contents = bytes + section->sh_offset;
            if (strcmp(names + section->sh_name, order[kind])) continue;
            if (kind < 2 && !(section->sh_flags & SHF_COMPRESSED)) printf("%s is not compressed\n", order[kind]);
            if (kind == 1 && memmem(contents, section->sh_size, name, sizeof name))
                printf("%s names %s\n", order[kind], name);
            unsigned length;
            memcpy(&length, contents, 4);
            if (kind == 2 && length + 4 <= section->sh_size && contents[4] == 5)
                printf("%s starts with its own length\n", order[kind]);
        }
    }
    return 0;
}
