//# compile: -fcf-protection=none
//# link: -static -nostdlib -Wl,-z,ibt,-z,shstk,-z,x86-64-baseline,-z,x86-64-v2
//# shows: -nW x86 feature: IBT, SHSTK
//# shows: -nW x86 ISA needed: x86-64-v2
//# without: ld.lld 14, which does not know all of them
//# without: mold 1.10, which does not know all of them
//# status: 3
// What the command line declares of a program; of several levels the last.
void _start(void) {
    __asm__ volatile("syscall" : : "a"(60L), "D"(3L) : "rcx", "r11");
    for (;;) {}
}
