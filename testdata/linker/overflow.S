//# link: -static -nostdlib -Wl,--defsym=far=0x123456789a
//# message: error[relocation-overflow]
//# message: R_X86_64_32S to `far` does not fit its 32-bit field
//# message: in _start
    .globl _start
    .type _start, @function
_start:
    mov $far, %rax
    .size _start, .-_start
