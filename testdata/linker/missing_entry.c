//# compile: -ffreestanding -fno-stack-protector -O1
//# link: -static -nostdlib -Wl,-e,strat
//# without: ld.lld, which starts at address 0
//# without: mold, which starts at address 0
//# told: warning[no-entry]: entry point `strat` is not defined
//# told: -e start
//# status: 5
// The program starts at its first code, as with GNU ld.
void start(void) {
    __asm__ volatile("syscall" : : "a"(60L), "D"(5L) : "rcx", "r11");
    for (;;) {}
}
