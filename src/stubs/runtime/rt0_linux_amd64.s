// The entry of a program: the kernel jumps here.

#include "textflag.h"

TEXT _rt0_amd64_linux(SB), NOSPLIT, $-8
	JMP _rt0_amd64(SB)
