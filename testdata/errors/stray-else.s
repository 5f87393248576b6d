#else
#endif
#ifdef A
#else
#else
#endif
TEXT ·f(SB), 4, $0-0
	RET
