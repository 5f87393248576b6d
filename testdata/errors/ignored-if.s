//# flags: -e
#ifdef NOWHERE
#if 0
#endif
TEXT ·f(SB), 4, $0
	RET
#endif
