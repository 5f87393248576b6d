//# link: -static -nostdlib -Wl,--defsym=small=0x12,--defsym=middle=0x1234
//# link: -static -nostdlib -Wl,--defsym=small=0x12,--defsym=middle=0x1234,-q
//# without: mold 1.10, which does not know R_X86_64_GOTPLT64
//# without: ld.lld 14, which does not know R_X86_64_GOTPLT64
//# shows: -x.debug_own 04000000 00000000
//# status: 42
// Fields of all sizes, offsets in the GOT, sizes, and offsets of thread-local variables. The status is the number of the first
// that is wrong, or 42.
#define WRONG(n) mov $n, %edi; jne done
    .globl _start, foo, bar, near
    .type _start, @function
_start:
    cmpb $0x12, eight(%rip); WRONG(1)
    cmpw $0x1234, sixteen(%rip); WRONG(2)
    movsbq pc8(%rip), %rax; lea pc8(%rip), %rcx; add %rcx, %rax
    lea near(%rip), %rcx; cmp %rcx, %rax; WRONG(3)
    movswq pc16(%rip), %rax; lea pc16(%rip), %rcx; add %rcx, %rax
    lea near(%rip), %rcx; cmp %rcx, %rax; WRONG(4)
    mov pc64(%rip), %rax; lea pc64(%rip), %rcx; add %rcx, %rax
    lea foo(%rip), %rbx; cmp %rbx, %rax; WRONG(5)
    lea _GLOBAL_OFFSET_TABLE_(%rip), %r15
    movslq got32(%rip), %rax; cmp %rbx, (%r15, %rax); WRONG(6)
    mov got64(%rip), %rax; cmp %rbx, (%r15, %rax); WRONG(7)
    mov gotplt64(%rip), %rax; cmp %rbx, (%r15, %rax); WRONG(8)
    mov gotpcrel64(%rip), %rax; lea gotpcrel64(%rip), %rcx; cmp %rbx, (%rax, %rcx); WRONG(9)
    cmpl $24, size32(%rip); WRONG(10)
    cmpq $24, size64(%rip); WRONG(11)
    mov tpoff64(%rip), %rax; sub $second@tpoff, %rax; WRONG(12)
    mov $42, %edi
done:
    mov $60, %eax
    syscall
    .size _start, .-_start
    .data
    .balign 8
    .type foo, @object
foo: .quad 1, 2, 3
    .size foo, .-foo
eight: .byte small
    .balign 2
sixteen: .word middle
pc8: .byte 0
    .reloc pc8, R_X86_64_PC8, near
near: .byte 0
    .balign 2
pc16: .word 0
    .reloc pc16, R_X86_64_PC16, near
    .reloc pc16, R_X86_64_NONE, foo
got32: .long foo@GOT
size32: .long foo@SIZE
    .balign 8
pc64: .quad 0
    .reloc pc64, R_X86_64_PC64, foo
got64: .quad 0
    .reloc got64, R_X86_64_GOT64, foo
gotplt64: .quad 0
    .reloc gotplt64, R_X86_64_GOTPLT64, foo
gotpcrel64: .quad 0
    .reloc gotpcrel64, R_X86_64_GOTPCREL64, foo
size64: .quad foo@SIZE
tpoff64: .quad second@tpoff
    .section .tdata, "awT", @progbits
first: .long 1
second: .long 2
    .section .debug_own, "", @progbits
    .quad second@dtpoff
    .section .note.GNU-stack, "", @progbits
