//# flags: -e
	.text
	.p2align 4, 0x90
	.globl main
	.type main, @function
TEXT ·main(SB), 4, $0
	.p2align 4
	.balign 16
	.align
	.byte 0x90
	.long 1, 2
	.quad 1
	.cfi_startproc
	.intel_syntax noprefix
	.set X, 1
	.macro M
	.ascii "x"
	.zero 8
	.if 1
	.unknown 1
	RET
