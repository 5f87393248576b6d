TEXT ·f(SB), 4, $0
	SHLQ $3 AX; ret
	CMPQ $5, AX; JLT out; MOVQ AX, BX CX
	movq %rax, %rbx; MOVL (AX), (BX)
out:
	RET
