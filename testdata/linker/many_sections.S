//# parts: 2
//# combine: 0
//# link: -static
//# without: mold 1.10, whose -r makes a damaged object
//= 7
// More sections than the 16 bits in a symbol can number.
#if PART == 0
        .macro one
        .section .data.x\@,"aw"
        .globl x\@
x\@:    .byte 0
        .endm
        .rept 66000
        one
        .endr
        .section .data.last,"aw"
        .globl last
last:   .long 7
#else
        .globl main
main:   subq $8, %rsp
        movl last(%rip), %esi
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
