//# parts: 2
//# link: -static
//# without: ld.lld, which treats these sections as ordinary ones
//# without: mold 1.10, which treats these sections as ordinary ones
//= 3
// A section of old compilers, in both parts; the program gets one.
        .section .gnu.linkonce.t.three,"ax",@progbits
        .globl three
three:  movl $3, %esi
        ret
#if PART == 0
        .text
        .globl main
main:   subq $8, %rsp
        call three
        leaq format(%rip), %rdi
        xorl %eax, %eax
        call printf@PLT
        xorl %eax, %eax
        addq $8, %rsp
        ret
        .section .rodata
format: .asciz "%d\n"
#endif
        .section .note.GNU-stack,"",@progbits
