//# flags: -shared
// The mark after a load of g restores what held before it, not what a PCDATA right behind it says.
TEXT ·f(SB), 4, $0-0
	MOVQ (TLS), R11
	PCDATA $0, $-2
	MOVQ (TLS), R12
	PCDATA $0, $-1
	MOVQ (TLS), R13
	MOVQ (TLS), R14
	PCDATA $0, $-2
	RET
