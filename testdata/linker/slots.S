// Every form of a load from the GOT that can be relaxed, and one that cannot. The program ends with the number of the first that is wrong, or 0.
//# compile: -Wa,-mrelax-relocations=yes
//# link: -static -nostdlib
//= right
    .globl _start
    .text
_start:
    mov value@GOTPCREL(%rip), %rax
    mov $1, %edi
    cmpq $77, (%rax)
    jne finish
    mov value@GOTPCREL(%rip), %r12
    mov $2, %edi
    cmp value@GOTPCREL(%rip), %r12
    jne finish
    mov $3, %edi
    test value@GOTPCREL(%rip), %r12
    je finish
    mov $4, %edi
    xor %r9d, %r9d
    add value@GOTPCREL(%rip), %r9
    cmp %r9, %r12
    jne finish
    mov $5, %edi
    cmpq $0, missing@GOTPCREL(%rip)
    jne finish
    mov $6, %edi
    sub value@GOTPCREL(%rip), %r9
    jne finish
    mov $7, %edi
    pushq value@GOTPCREL(%rip)
    pop %rcx
    cmp %rcx, %r12
    jne finish
    mov $8, %edi
    movabsq $value@GOTOFF, %rcx
    lea _GLOBAL_OFFSET_TABLE_(%rip), %rdx
    add %rdx, %rcx
    cmp %rcx, %r12
    jne finish
    call *print@GOTPCREL(%rip)
    xor %edi, %edi
    jmp *finish_global@GOTPCREL(%rip)
    .globl finish_global
finish_global:
finish:
    mov $60, %eax
    syscall
    .globl print
print:
    mov $1, %eax
    mov $1, %edi
    lea text(%rip), %rsi
    mov $6, %edx
    syscall
    ret
    .weak missing
    .section .rodata
text:
    .ascii "right\n"
    .data
    .globl value
value:
    .quad 77
    .section .note.GNU-stack,"",@progbits
