//# compile: -fcf-protection=none
//# link: -static -nostdlib -Wl,-z,x86-64-v3,-z,x86-64-v4
//# shows: -nW x86 ISA needed: x86-64-v4
//# without: ld.lld 14, which does not know them
//# without: mold 1.10, which does not know them
//# status: 3
void _start(void) {
    __asm__ volatile("syscall" : : "a"(60L), "D"(3L) : "rcx", "r11");
    for (;;) {}
}
