// Fails as a nil pointer does: the stack for recursion is used up.
TEXT ·recursion_is_too_deep<>(SB), NOSPLIT|NOFRAME, $0
	XORL R11, R11
	MOVL R11, (R11)
	RET
