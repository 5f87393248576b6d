// An error that comes through a macro.
#define CALLS CALL a(SB),,b(SB)
TEXT ·f(SB), 4, $0
	CALLS
	RET
