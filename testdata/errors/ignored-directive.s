//# flags: -e
#ifdef NOWHERE
#elif defined(ELSEWHERE)
TEXT ·f(SB), 4, $0
#elifdef ELSEWHERE
#ifdef INNER
#elif OUTER_IS_SKIPPED
#endif
#else
TEXT ·g(SB), 4, $0
#endif
	RET
