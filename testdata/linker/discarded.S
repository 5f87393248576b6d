//# parts: 2
//# link: -static -nostdlib
//! error[discarded-section]
//! refers to .text.twice of the same file, which is left out
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
