//# parts: 3
//# combine: 0 1
//# link: -static
//# link: -static -Wl,--gc-sections
//# told: from the joined object
//# without: mold 1.10, which treats plain groups as COMDAT groups
//= 3 1
// Groups without COMDAT are kept from each object, and -r keeps messages about symbols and leaves out nothing.
        .section mine,"aGR",@progbits,both
        .long PART
        .section ours,"aGR",@progbits,one,comdat
        .long PART
        .section .excluded,"e",@progbits
        .long PART
#if PART == 1
        .section .gnu.warning.old,"",@progbits
        .asciz "from the joined object"
        .text
        .globl old
old:    ret
#endif
#if PART == 2
        .text
        .globl main
main:   subq $8, %rsp
        call old
        leaq format(%rip), %rdi
        leaq __stop_mine(%rip), %rsi
        leaq __start_mine(%rip), %rax
        subq %rax, %rsi
        shrq $2, %rsi
        leaq __stop_ours(%rip), %rdx
        leaq __start_ours(%rip), %rax
        subq %rax, %rdx
        shrq $2, %rdx
        xorl %eax, %eax
        call printf@PLT
        xorl %eax, %eax
        addq $8, %rsp
        ret
        .section .rodata
format: .asciz "%d %d\n"
#endif
        .section .note.GNU-stack,"",@progbits
