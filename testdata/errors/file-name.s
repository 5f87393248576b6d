#include
#include x.h
#include <stdio.h>
#line 100
#line 5 other.s
TEXT ·f(SB), 4, $0-0
	RET
