// What cannot stand between angle brackets.
TEXT ·f<5>(SB), 4, $0
TEXT ·g<ABIInternal(SB), 4, $0
	MULQ a(SB):b(SB):c(SB)
	5 CALL
