//# parts: 2
//# link: -static -nostdlib
//# message: error[discarded-section]
//# message: part1.o(.text+0x0): reference to discarded section `.text.twice` of the same file
    .section .text.twice,"axG",@progbits,twice,comdat
    .weak twice
twice:
inner:
    ret
#if PART == 0
    .text
    .globl _start
_start:
    ret
#else
    .text
    .quad inner
#endif
