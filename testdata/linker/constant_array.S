//# link: -static
//# link: -static-pie
//= 7
// An array of constructors that is declared read-only: a position-independent program relocates it all the same.
        .section .init_array,"a",@init_array
        .quad set
        .text
set:    movl $7, value(%rip)
        ret
        .globl main
main:   subq $8, %rsp
        movl value(%rip), %esi
        leaq format(%rip), %rdi
        xorl %eax, %eax
        call printf@PLT
        xorl %eax, %eax
        addq $8, %rsp
        ret
        .data
value:  .long 0
format: .asciz "%d\n"
        .section .note.GNU-stack,"",@progbits
