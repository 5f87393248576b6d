TEXT ·f0(SB), 1, $16-8
	CALL ·x(SB)
	RET

TEXT ·f1(SB), 2, $16-8
	CALL ·x(SB)
	RET

TEXT ·f2(SB), 4, $16-8
	CALL ·x(SB)
	RET

TEXT ·f3(SB), 8, $16-8
	CALL ·x(SB)
	RET

TEXT ·f4(SB), 16, $16-8
	CALL ·x(SB)
	RET

TEXT ·f5(SB), 32, $16-8
	CALL ·x(SB)
	RET

TEXT ·f6(SB), 64, $16-8
	CALL ·x(SB)
	RET

TEXT ·f7(SB), 128, $16-8
	CALL ·x(SB)
	RET

TEXT ·f8(SB), 256, $16-8
	CALL ·x(SB)
	RET

TEXT ·f9(SB), 512, $16-8
	CALL ·x(SB)
	RET

TEXT ·f10(SB), 1024, $16-8
	CALL ·x(SB)
	RET

TEXT ·f11(SB), 2048, $16-8
	CALL ·x(SB)
	RET

TEXT ·f12(SB), 4096, $16-8
	CALL ·x(SB)
	RET

TEXT ·f13(SB), 8192, $16-8
	CALL ·x(SB)
	RET

TEXT ·all(SB), 7|32|64, $16-8
	RET

TEXT ·expr(SB), 1<<9|4, $0-8
	RET
