// Zeros in the middle: of read-only data, and of thread-local storage in two sections. The program ends with 0 if each
// variable has its own place.
//# without: ld.bfd, which puts the zeros of both sections into one place
//# link: -static -nostdlib
//# link: -static -nostdlib -Wl,-z,norelro
//= apart
    .globl _start
    .text
_start:
    mov $1, %edi
    cmpl $7, behind(%rip)
    jne finish
    mov $2, %edi
    cmpq $0, 4096+nothing(%rip)
    jne finish
    mov $3, %edi
    lea first@tpoff, %rax
    lea second@tpoff, %rcx
    cmp %rax, %rcx
    je finish
    mov $1, %eax
    mov $1, %edi
    lea text(%rip), %rsi
    mov $6, %edx
    syscall
    xor %edi, %edi
finish:
    mov $60, %eax
    syscall

    .section .between, "a", @nobits
nothing:
    .zero 5000
    .section .later, "a", @progbits
behind:
    .long 7
text:
    .ascii "apart\n"
    .section .tbss, "awT", @nobits
first:
    .long 0
    .section .more, "awT", @nobits
second:
    .long 0
