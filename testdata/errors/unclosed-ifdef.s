#ifdef A
#ifndef B
#endif
TEXT ·f(SB), 4, $0-0
	RET
