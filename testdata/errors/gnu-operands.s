//# flags: -e
TEXT ·f(SB), 4, $0
	MOVQ %rax, BX
	MOVQ (%rsp), BX
	MOVQ AX, 8(%rbp,%r8d,4)
	ADDL %eax, %ebx
	VPADDB %zmm31, Z1, Z2
	FADDD %st(1), F0
	MOVQ count(%rip), AX
	MOVQ %foo, AX
	MOVQ $(7 % 4), AX
	RET
