#defin A 1
#if A
#endif
#pragma once
#error no
#elif B
TEXT ·f(SB), 4, $0-0
	RET
