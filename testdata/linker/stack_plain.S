//# link: -static -nostdlib -Wl,-z,noexecstack
//# shows: -lW GNU_STACK 0x000000 0x0000000000000000 0x0000000000000000 0x000000 0x000000 RW 0x10
//# status: 3
// The object asks for an executable stack.
    .globl _start
    .type _start, @function
_start:
    mov $60, %eax
    mov $3, %edi
    syscall
    .size _start, .-_start
    .section .note.GNU-stack, "x", @progbits
