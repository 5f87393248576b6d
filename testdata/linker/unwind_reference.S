//# link: -static
//# link: -static -Wl,--gc-sections
//# without: ld.bfd, which does not follow records that move
//# without: ld.lld, which adds the offset to the address of the first record
//# without: mold, which does the same
//# status: 42
// A reference into `.eh_frame` leads to the same record, although others were dropped, and equal ones are kept once.
    .section .text.dead, "ax"
dead:
    .cfi_startproc
    push %rbx
    .cfi_adjust_cfa_offset 8
    pop %rbx
    .cfi_adjust_cfa_offset -8
    ret
    .cfi_endproc
    .section .text.main, "ax"
    .globl main
    .type main, @function
main:
    .cfi_startproc
    // The second function's record, and the address in it, relative to its own place.
    lea record(%rip), %rax
    movslq (%rax), %rdx
    add %rdx, %rax
    movslq 8(%rax), %rdx
    lea 8(%rax, %rdx), %rax
    lea main(%rip), %rdx
    cmp %rax, %rdx
    mov $42, %eax
    je 1f
    mov $1, %eax
1:  ret
    .cfi_endproc
    .section .rodata, "a"
record:
    .long .eh_frame + 0x30 - .
    .section .note.GNU-stack, "", @progbits
