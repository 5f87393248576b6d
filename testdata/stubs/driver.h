/* What every generated program has: patterns, and a way to call that checks the registers and the stack.

   `through` stands for the function under test: it puts canaries into the registers that a called function must preserve,
   jumps there, and checks them after the return. It does not affect how arguments are passed. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *target;
uint64_t broken;

__asm__(
	".text\n"
	"through:\n"
	"	mov %rbx, kept+0(%rip)\n"
	"	mov %rbp, kept+8(%rip)\n"
	"	mov %r12, kept+16(%rip)\n"
	"	mov %r13, kept+24(%rip)\n"
	"	mov %r14, kept+32(%rip)\n"
	"	mov %r15, kept+40(%rip)\n"
	"	mov (%rsp), %rax\n"
	"	mov %rax, kept+48(%rip)\n"
	"	mov %rsp, kept+56(%rip)\n"
	"	lea 1f(%rip), %rax\n"
	"	mov %rax, (%rsp)\n"
	"	movabs $0x1111111111111111, %rbx\n"
	"	movabs $0x2222222222222222, %rbp\n"
	"	movabs $0x3333333333333333, %r12\n"
	"	movabs $0x4444444444444444, %r13\n"
	"	movabs $0x5555555555555555, %r14\n"
	"	movabs $0x6666666666666666, %r15\n"
	"	jmp *target(%rip)\n"
	"1:	movabs $0x1111111111111111, %rcx\n"
	"	cmp %rcx, %rbx\n"
	"	jne 2f\n"
	"	movabs $0x2222222222222222, %rcx\n"
	"	cmp %rcx, %rbp\n"
	"	jne 2f\n"
	"	movabs $0x3333333333333333, %rcx\n"
	"	cmp %rcx, %r12\n"
	"	jne 2f\n"
	"	movabs $0x4444444444444444, %rcx\n"
	"	cmp %rcx, %r13\n"
	"	jne 2f\n"
	"	movabs $0x5555555555555555, %rcx\n"
	"	cmp %rcx, %r14\n"
	"	jne 2f\n"
	"	movabs $0x6666666666666666, %rcx\n"
	"	cmp %rcx, %r15\n"
	"	jne 2f\n"
	"	lea -8(%rsp), %rcx\n"
	"	cmp %rcx, kept+56(%rip)\n"
	"	je 3f\n"
	"2:	incq broken(%rip)\n"
	"3:	mov kept+0(%rip), %rbx\n"
	"	mov kept+8(%rip), %rbp\n"
	"	mov kept+16(%rip), %r12\n"
	"	mov kept+24(%rip), %r13\n"
	"	mov kept+32(%rip), %r14\n"
	"	mov kept+40(%rip), %r15\n"
	"	jmp *kept+48(%rip)\n"
	".bss\n"
	".balign 8\n"
	"kept: .skip 64\n"
	".text\n");

static uint64_t state = 88172645463325252u;
static long failures;

static void fill(void *memory, size_t size) {
	for (size_t i = 0; i < size; i++) {
		state ^= state << 13;
		state ^= state >> 7;
		state ^= state << 17;
		((uint8_t *)memory)[i] = (uint8_t)(state >> 32);
	}
}

static void expect(const char *what, int function, const void *have, const void *want, size_t size) {
	if (memcmp(have, want, size) != 0) {
		failures++;
		printf("function %d: %s\n", function, what);
	}
}
