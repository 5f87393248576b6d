//# flags: -p runtime
TEXT ·both<ABIInternal>(SB), 4, $0-0
	JMP ·both<ABI0>(SB)

TEXT ·both<ABI0>(SB), 4, $0-0
	CALL ·both<ABIInternal>(SB)
	RET

TEXT ·zero(SB), 4, $0-0
	CALL ·internal<ABIInternal>(SB)
	CALL ·elsewhere<ABIInternal>(SB)
	CALL ·elsewhere(SB)
	RET

TEXT ·internal<ABIInternal>(SB), 4, $0-0
	RET

DATA ·table+0(SB)/8, $·both<ABIInternal>(SB)
DATA ·table+8(SB)/8, $·both<ABI0>(SB)
GLOBL ·table(SB), 8, $16
