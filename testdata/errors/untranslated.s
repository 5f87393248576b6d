TEXT ·f(SB), 4, $0-0
	movsx rax, dword ptr [rsi]
	vcmpltps ymm0, ymm1, ymm2
	vpgatherdd (%rax,%ymm1,4), %ymm2
	movq ax, bx
	call ·g
	MOVQ AX, BX ; load it
	MOVQ AX, BX; CALL ·g(SB) ; then call it
lbl MOVQ AX, BX
	RET
