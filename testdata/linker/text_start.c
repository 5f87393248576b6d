//# compile: -ffreestanding -fno-stack-protector -O1
//# link: -static -nostdlib -Wl,-Ttext=0x10000
//# link: -static -nostdlib -Wl,-Ttext=800000,-Tdata=0x200000
//# without: ld.lld, whose segments are not in order of address
//# without: mold 1.10, whose segments are not in order of address
//# status: 42
volatile int data = 40;
static const volatile int constant = 2;
void _start(void) {
    __asm__ volatile("syscall" : : "a"(60L), "D"((long)(data + constant)) : "rcx", "r11");
    for (;;) {}
}
