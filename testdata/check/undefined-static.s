// Names of this file alone that are defined nowhere; one that is nearly right is told of as such.

#include "textflag.h"

DATA mask<>+0(SB)/8, $1
GLOBL mask<>(SB), RODATA, $8

DATA table<>+0(SB)/8, $absent<>(SB)
GLOBL table<>(SB), RODATA, $8

TEXT ·f(SB), NOSPLIT, $0-0
	MOVQ other<>(SB), AX
	MOVQ other<>+8(SB), AX
	MOVQ maks<>(SB), BX
	MOVQ mask<>(SB), BX
	MOVQ table<>(SB), BX
	CALL helper<>(SB)
	CALL ·elsewhere(SB)
	FUNCDATA $3, ·opendefer<>(SB)
	RET
//= undefined-static.s:9:7: warning[undefined-static]: `absent<>` is defined nowhere in these files
//= undefined-static.s:12:7: warning[undefined-static]: `other<>` is defined nowhere in these files
//= undefined-static.s:14:7: warning[similar-symbol]: `maks<>` is not defined here, but `mask<>` is
//= undefined-static.s:17:7: warning[undefined-static]: `helper<>` is defined nowhere in these files
