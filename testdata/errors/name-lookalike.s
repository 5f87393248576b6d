//# flags: -e
TEXT •f(SB), 4, $0
	MOVQ $–8, AX
	CALL runtime•g(SB)
	CALL @g(SB)
	CALL runtime@g(SB)
	CALL g@PLT
	MOVQ g@GOTPCREL(AX), BX
	MOVQ AX, BX
	RET
TEXT math⁄bits·F(SB), 4, $0
	RET
