#ifdef A B
#endif extra
#else
#include "a.h" b
#undef A B
TEXT ·f(SB), 4, $0-0
	RET
