//# link: -static -nostdlib -Wl,-q,-x
//# link: -static -nostdlib -Wl,-q,-X
//# without: ld.lld, which stores the distance from the thread pointer
//# without: mold 1.10, which stores the distance from the thread pointer
//# shows: -sW IFUNC LOCAL DEFAULT
//# shows: -sW TLS LOCAL DEFAULT
//# shows: -sW TLS WEAK DEFAULT UND absent_variable
//# shows: -sW FUNC WEAK HIDDEN UND absent_function
//# shows: -sW NOTYPE WEAK DEFAULT UND absent_data
//# shows: -rW text - 4
//# shows: -rW .Lmore - 4
//# shows: -rW resolver() resolver - 4
//# shows: -rW resolver() resolver + 0
//# shows: -rW R_X86_64_DTPOFF64 0000000000000008 variable + 0
//# status: 42
// Local symbols that relocations refer to by themselves stay whatever is discarded: those of merged strings, of an IFUNC and of
// thread-local variables. Undefined weak symbols keep their kinds. Offsets in data are from the start of the TLS block.
    .globl _start
    .type _start, @function
_start:
    mov $1, %edi
    cmpq $8, offset(%rip)
    jne done
    cmpb $'s', text(%rip)
    jne done
    mov $42, %edi
done:
    mov $60, %eax
    syscall
    call resolver
    lea text(%rip), %rdi
    lea .Lmore(%rip), %rdi
    mov absent_variable@GOTTPOFF(%rip), %rax
    mov absent_data@GOTPCREL(%rip), %rax
    mov absent_function@GOTPCREL(%rip), %rax
    .size _start, .-_start
    .type function, @function
function: ret
    .size function, .-function
    .type resolver, @gnu_indirect_function
resolver:
    lea function(%rip), %rax
    ret
    .size resolver, .-resolver
    .weak absent_variable, absent_data, absent_function
    .type absent_variable, @tls_object
    .type absent_function, @function
    .hidden absent_function
    .data
    .balign 8
    .quad resolver
offset: .quad variable@dtpoff
    .section .tdata, "awT", @progbits
    .balign 8
    .quad 1
    .type variable, @tls_object
variable: .quad 2
    .size variable, .-variable
    .section .rodata.str1.1, "aMS", @progbits, 1
    .string "first"
text: .string "second"
.Lmore: .string "third"
    .section .note.GNU-stack, "", @progbits
