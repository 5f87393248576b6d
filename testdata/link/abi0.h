// Calling Go's ABI0 from C: arguments, then results, in a block on the stack that begins at 0(SP) at the
// call; every register but SP and BP may be clobbered, so the ones that System V preserves are saved here.
#ifndef ABI0_H
#define ABI0_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

// Copies `size` bytes (a multiple of 8) of *block to the stack, calls f, and copies them back with the results.
void abi0_call(void (*f)(void), void *block, size_t size);

#define CALL(f, block) abi0_call(f, &(block), sizeof(block))

// The name of a symbol of package main, at the end of a declaration.
#define GO(name) __asm__("main." #name)
#define GO_FUNC(name) extern void name(void) GO(name)

__asm__(".pushsection .text\n"
        ".type abi0_call, @function\n"
        "abi0_call:\n"
        "  pushq %rbp\n"
        "  movq %rsp, %rbp\n"
        "  pushq %rbx\n"
        "  pushq %r12\n"
        "  pushq %r13\n"
        "  pushq %r14\n"
        "  pushq %r15\n"
        "  pushq %rsi\n"
        "  pushq %rdx\n"
        "  subq %rdx, %rsp\n"
        "  andq $-16, %rsp\n"
        "  movq %rdi, %rax\n"
        "  movq %rdx, %rcx\n"
        "  movq %rsp, %rdi\n"
        "  cld\n"
        "  rep movsb\n"
        "  call *%rax\n"
        "  movq -56(%rbp), %rcx\n"
        "  movq -48(%rbp), %rdi\n"
        "  movq %rsp, %rsi\n"
        "  cld\n"
        "  rep movsb\n"
        "  leaq -40(%rbp), %rsp\n"
        "  popq %r15\n"
        "  popq %r14\n"
        "  popq %r13\n"
        "  popq %r12\n"
        "  popq %rbx\n"
        "  popq %rbp\n"
        "  ret\n"
        ".size abi0_call, .-abi0_call\n"
        ".popsection\n");

#endif
