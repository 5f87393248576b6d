//# compile: -ffreestanding -fno-stack-protector -O1
//# link: -static -nostdlib -Wl,-N
//# link: -static -nostdlib -Wl,-n
//# link: -static -nostdlib -Wl,-z,noseparate-code
//# without: mold 1.10, which knows neither -N nor -n
//# without: ld.lld, whose -n makes a program that crashes
//# status: 42
volatile int data = 40;
static const volatile int constant = 2;
void _start(void) {
    __asm__ volatile("syscall" : : "a"(60L), "D"((long)(data + constant)) : "rcx", "r11");
    for (;;) {}
}
