// files: two_files.s second.inc
TEXT ·a(SB), 4, $0-0
	CALL s<>(SB)
	ADDSD $(1.5), X0
	RET
