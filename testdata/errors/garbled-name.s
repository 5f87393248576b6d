//# flags: -e
// Not in a comment: Â·
TEXT Â·f(SB), 4, $0 // nor here: Â·
	CALL runtimeÂ·g(SB)
	RET
